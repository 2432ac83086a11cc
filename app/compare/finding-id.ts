import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FoundDifference } from './finding.ts';

/** Half of the 16 hex digits: 64 bits are plenty for the few hundred findings of a comparison. */
const ID_BYTES = 8;

/** `f-` and 16 hex digits of a hash of kind and the sorted distinct evidence words, so that a verdict survives a new run. */
export function findingId({ kind, evidence }: Pick<FoundDifference, 'kind' | 'evidence'>): string {
  const words = [...new Set(evidence.map(({ text }) => text))].filter((text) => text !== '').sort();
  const digest = sha256(utf8ToBytes(JSON.stringify([kind, ...words])));
  return `f-${bytesToHex(digest.subarray(0, ID_BYTES))}`;
}

/** Ids for differences in text order: repeats of one id get "-2", "-3". */
export function findingIds(found: readonly FoundDifference[]): readonly string[] {
  const seen = new Map<string, number>();
  return found.map((difference) => {
    const id = findingId(difference);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
