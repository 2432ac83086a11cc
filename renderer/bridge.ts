import {
  type Bridge,
  decodeWire,
  encodeWire,
  fail,
  type RequestName,
  type RequestOutput,
  type Result,
  requestPath,
  TOKEN_HEADER,
  tokenOfFragment,
} from '../app/index.ts';
import { loopbackEvents } from './loopback-events.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser door. */
    readonly synoptic?: Bridge;
  }
}

/** Where the token waits for a reload of the page. Gone with the tab. */
const TOKEN_KEY = 'synoptic.token';

/** The way to the host: Electron's preload where there is one, else the loopback host that served the page. */
export const connectBridge = (): Bridge => window.synoptic ?? loopbackBridge(takeToken());

/** The token out of the address bar, where a screenshot or a shared link would give it away. */
function takeToken(): string {
  const token = tokenOfFragment(location.hash);
  if (!token) return sessionStorage.getItem(TOKEN_KEY) ?? '';
  sessionStorage.setItem(TOKEN_KEY, token);
  history.replaceState(null, '', location.pathname);
  return token;
}

function loopbackBridge(token: string): Bridge {
  return {
    request: (name, input) => post(name, input, token),
    on: loopbackEvents(token),
  };
}

async function post<N extends RequestName>(
  name: N,
  input: unknown,
  token: string,
): Promise<Result<RequestOutput<N>>> {
  const response = await fetch(requestPath(name), {
    method: 'POST',
    headers: { [TOKEN_HEADER]: token },
    body: encodeWire(input),
  }).catch(() => null);
  if (!response) return hostGone();
  if (response.status === 403) return tokenRefused();
  const answer = decodeWire(new Uint8Array(await response.arrayBuffer()));
  // The host speaks the contract of the same build: its answers need no second look.
  return answer.ok ? (answer.value as Result<RequestOutput<N>>) : answer;
}

const hostGone = (): Result<never> =>
  fail({
    code: 'internal',
    message: 'The Synoptic host has stopped. Start it again with npm start.',
    file: null,
  });

const tokenRefused = (): Result<never> =>
  fail({
    code: 'internal',
    message:
      'This page belongs to an earlier start of Synoptic. Open the address that the newest start has printed.',
    file: null,
  });
