import type { EventName, Events, RequestName } from './requests.ts';

/**
 * How the page of the browser door talks to its host, said once for both ends.
 *
 * The page is opened at `http://127.0.0.1:PORT/#token=TOKEN`. It keeps the token for the session, takes it out of the
 * address bar, and sends every request as `POST requestPath(name)` with the token in `TOKEN_HEADER` and
 * `encodeWire(input)` as its body. Status 200: the body is `encodeWire` of the handler's `Result`. Any other status: a
 * refusal of the door itself, before any handler saw it; 403 means that the token is not (or no longer) the right one.
 *
 * What the host has to say unasked it says in the answer to `POST EVENTS_PATH` with the same header: the answer does not
 * end while the page is open, and each line of it is one event as `encodeEvent` writes it.
 */
export const TOKEN_HEADER = 'x-token';

const TOKEN_KEY = 'token';
const REQUEST_PREFIX = '/api/';

export const requestPath = (name: RequestName): string => REQUEST_PREFIX + name;

export const EVENTS_PATH = '/events';

/** An event with its name. */
export type NamedEvent = {
  [N in EventName]: { readonly name: N; readonly event: Events[N] };
}[EventName];

export const encodeEvent = (named: NamedEvent): string => `${JSON.stringify(named)}\n`;

/** The event of a line; null for a line that is none. */
export function decodeEvent(line: string): NamedEvent | null {
  try {
    return JSON.parse(line) as NamedEvent;
  } catch {
    return null;
  }
}

/** The name of the request a path asks for, right or wrong; null where the path is not one of a request. */
export const requestNameOf = (path: string): string | null =>
  path.startsWith(REQUEST_PREFIX) ? path.slice(REQUEST_PREFIX.length) : null;

/** The part of an address from "#" on. A fragment is never sent over a connection, nor written to a log. */
export const tokenFragment = (token: string): string => `#${TOKEN_KEY}=${token}`;

/** The token of a fragment as `location.hash` gives it; null where there is none. */
export function tokenOfFragment(fragment: string): string | null {
  const [key, token] = fragment.replace(/^#/, '').split('=');
  return key === TOKEN_KEY && token ? token : null;
}
