import type { LibraryRecord } from './record.ts';

/**
 * What two copies of a library are compared by: a number over every key and revision that does not depend on their
 * order, so that a write changes it in constant time. It finds damage and lag, not forgery: 64 bits of FNV-1a (Fowler,
 * Noll, Vo), added up by exclusive or.
 */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** Any other start gives a second, independent sum. */
const OTHER_OFFSET = 0x5bd1e995;

/** The digest with this record put in; the same call takes it out again. */
export const toggleRecord = (digest: Digest, record: Pick<LibraryRecord, 'key' | 'rev'>): Digest =>
  xor(digest, digestOf([record]));

/** O(n) in the letters of the keys. */
export function digestOf(records: Iterable<Pick<LibraryRecord, 'key' | 'rev'>>): Digest {
  let [high, low] = [0, 0];
  for (const { key, rev } of records) {
    const text = `${key}@${rev}`;
    high ^= fnv(text, FNV_OFFSET);
    low ^= fnv(text, OTHER_OFFSET);
  }
  return { high: high >>> 0, low: low >>> 0 };
}

const xor = (a: Digest, b: Digest): Digest => ({
  high: (a.high ^ b.high) >>> 0,
  low: (a.low ^ b.low) >>> 0,
});

export const sameDigest = (a: Digest, b: Digest): boolean => a.high === b.high && a.low === b.low;

function fnv(text: string, offset: number): number {
  let sum = offset;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
  // The last letters of a key reach only the low bits until they are spread once more.
  return Math.imul(sum ^ (sum >>> 15), FNV_PRIME) >>> 0;
}
