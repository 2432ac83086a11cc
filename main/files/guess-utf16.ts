/** Share of byte pairs that must have the same high byte: ASCII, Latin or one alphabet throughout. */
const MIN_SHARE = 0.7;
/** Fewer pairs prove nothing. */
const MIN_PAIRS = 4;

/**
 * Tells UTF-16 without a byte order mark: one byte of each pair, the high one, hardly changes (0 in Latin text, 4 in
 * Cyrillic), and it is no character one would write in another encoding. Null where the bytes do not look like that.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < MIN_PAIRS || bytes.length % 2 !== 0) return null;
  const little = highByteShare(bytes, 1);
  const big = highByteShare(bytes, 0);
  if (Math.max(little, big) < MIN_SHARE) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of pairs whose byte at `offset` is 0, or the most common high byte of an alphabet below U+0800. */
function highByteShare(bytes: Uint8Array, offset: 0 | 1): number {
  const counts = new Array<number>(8).fill(0);
  for (let at = offset; at < bytes.length; at += 2) {
    const byte = bytes[at] ?? 0;
    if (byte < counts.length) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const [latin = 0, ...alphabets] = counts;
  // Letters of one alphabet, and spaces and marks, which are Latin.
  return (latin + Math.max(...alphabets)) / Math.floor(bytes.length / 2);
}
