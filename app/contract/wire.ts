import { fail, ok, type Result } from './result.ts';

/**
 * How a request or an answer travels between the browser door and its page: one line of JSON, a line feed, then the
 * bytes of every `Uint8Array` one after another. Plain JSON would swell file contents by a third (base64) and push a
 * file of the largest size the program opens over the limit of a request body.
 */

// Both are in every host (browsers, workers, Node), yet in none of the type libraries the engine may see.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Largest body of one request: the largest file (50 MB), its name, and room for the JSON around them. */
export const MAX_REQUEST_BYTES = 52 * 1024 * 1024;

/** Stands for bytes inside the JSON, as `{"$bytes": [start, length]}`. Keys that begin with "$" get a second one. */
const BYTES_KEY = '$bytes';
const ESCAPE = '$';
const LINE_FEED = 0x0a;

type Json = Readonly<Record<string, unknown>>;

/** The message for a value made of JSON types and `Uint8Array`s. `decodeWire` gives back an equal value. */
export function encodeWire(value: unknown): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const line = new TextEncoder().encode(JSON.stringify(pack(value, chunks, { length: 0 })));
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, line.length + 1);
  const message = new Uint8Array(size);
  message.set(line);
  message[line.length] = LINE_FEED;
  let at = line.length + 1;
  for (const chunk of chunks) {
    message.set(chunk, at);
    at += chunk.length;
  }
  return message;
}

/** The value of a message, or `bad-request` for bytes that `encodeWire` never makes. */
export function decodeWire(message: Uint8Array): Result<unknown> {
  const end = message.indexOf(LINE_FEED);
  if (end < 0) return unreadable();
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(message.subarray(0, end));
    return ok(unpack(JSON.parse(line), message.subarray(end + 1)));
  } catch {
    // Not UTF-8, not JSON, nested too deep, or bytes that are not there: all the same to the sender.
    return unreadable();
  }
}

function pack(value: unknown, chunks: Uint8Array[], written: { length: number }): unknown {
  if (value instanceof Uint8Array) {
    const start = written.length;
    chunks.push(value);
    written.length += value.length;
    return { [BYTES_KEY]: [start, value.length] };
  }
  if (Array.isArray(value)) return value.map((item) => pack(item, chunks, written));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, item) => [
    key.startsWith(ESCAPE) ? ESCAPE + key : key,
    pack(item, chunks, written),
  ]);
}

function unpack(value: unknown, bytes: Uint8Array): unknown {
  if (Array.isArray(value)) return value.map((item) => unpack(item, bytes));
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, BYTES_KEY)) return bytesAt(value[BYTES_KEY], bytes);
  return mapEntries(value, (key, item) => [
    key.startsWith(ESCAPE) ? key.slice(ESCAPE.length) : key,
    unpack(item, bytes),
  ]);
}

/** A copy, so that a small file does not keep the whole message in memory. */
function bytesAt(place: unknown, bytes: Uint8Array): Uint8Array {
  const [start, length] = Array.isArray(place) ? place : [];
  if (!isCount(start) || !isCount(length) || start + length > bytes.length)
    throw new RangeError('The message names bytes that are not in it.');
  return new Uint8Array(bytes.subarray(start, start + length));
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** `Object.fromEntries` defines its keys, so that a key "__proto__" is an ordinary key. */
const mapEntries = (value: Json, map: (key: string, item: unknown) => [string, unknown]): Json =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => map(key, item)));

const unreadable = (): Result<never> =>
  fail({ code: 'bad-request', message: 'The message could not be read.', file: null });
