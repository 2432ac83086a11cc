/** Below this, two words are two words and not one with a slip of the pen or another ending. */
const SAME_WORD = 0.6;

/**
 * How alike two folded words are: 1 for the same, the share of the longer one that begins and ends alike for a
 * misspelling or another ending, 0 for two different words. Linear in their lengths.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter / longer < SAME_WORD) return 0;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const share = (head + tail) / longer;
  return share < SAME_WORD ? 0 : share;
}
