/** Fewer characters prove nothing. */
const MIN_CHARACTERS = 4;
/** Share of characters that must lie below U+10000 and above U+0000: a damaged one is no reason to read none. */
const MIN_SHARE = 0.95;

/** Tells UTF-32 without a byte order mark: of every four bytes the two high ones are zero. Null where they are not. */
export function guessUtf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const characters = Math.floor(bytes.length / 4);
  if (characters < MIN_CHARACTERS || bytes.length % 4 !== 0) return null;
  const least = characters * MIN_SHARE;
  if (count(bytes, [2, 3], [0, 1]) >= least) return 'utf-32le';
  return count(bytes, [0, 1], [2, 3]) >= least ? 'utf-32be' : null;
}

/** Characters whose bytes at `zero` are 0 while not all at `used` are. */
function count(bytes: Uint8Array, zero: readonly number[], used: readonly number[]): number {
  let found = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const isZero = (offset: number): boolean => bytes[at + offset] === 0;
    if (zero.every(isZero) && !used.every(isZero)) found += 1;
  }
  return found;
}
