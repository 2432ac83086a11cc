import type { IncomingMessage } from 'node:http';

/** Why a request goes no further: an HTTP status and a sentence for whoever reads the answer. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** A browser sends about 15. */
const MAX_HEADERS = 64;

/**
 * Null for a request that comes from our own page or from a reader who typed the address. Any web site can make a
 * browser send requests to 127.0.0.1, under a name of its own that resolves there too (DNS rebinding), so the name
 * asked for and the origin asking are both checked; what needs the token comes after this.
 */
export function refuseRequest(request: IncomingMessage): Refusal | null {
  const { headers, rawHeaders, socket } = request;
  const host = `127.0.0.1:${socket.localPort}`;
  // `rawHeaders` is a flat list of names and values.
  if (rawHeaders.length / 2 > MAX_HEADERS) return { status: 431, reason: 'Too many headers.' };
  if (countHeader(rawHeaders, 'host') !== 1 || headers.host !== host)
    return { status: 421, reason: `This server answers to ${host} only.` };
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return { status: 403, reason: 'This server answers its own page only.' };
  if (headers.upgrade !== undefined)
    return { status: 400, reason: 'This server speaks plain HTTP only.' };
  return null;
}

/** A browser says itself when another site is behind a request; only a link to the page may come from outside. */
export const isCrossSite = (request: IncomingMessage): boolean =>
  !['same-origin', 'none', undefined].includes(singleHeader(request, 'sec-fetch-site'));

/** The value of a header sent once; undefined where it is missing or sent several times. */
export const singleHeader = (request: IncomingMessage, name: string): string | undefined =>
  countHeader(request.rawHeaders, name) === 1 ? String(request.headers[name]) : undefined;

const countHeader = (rawHeaders: readonly string[], name: string): number =>
  rawHeaders.filter((header, at) => at % 2 === 0 && header.toLowerCase() === name).length;
