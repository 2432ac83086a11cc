import type { TextRange } from '../../app/index.ts';

/** In a visible text: a hyphen at a line's end, which may belong to its word or not. */
export const LINE_END_HYPHEN = '\u00AD';
/** In a visible text: a symbol whose letter only its font knows. */
export const UNKNOWN_SYMBOL = '\uFFFC';

const HYPHENS = ['-', '\u2010'];

/**
 * Nothing lost: how many visible characters of a file are in no block of its article, or in more than one. `visible` is all that the file
 * shows, read on a way of its own; null where the format has no such text beside the article's. White space does not count.
 */
export function countUnplaced(
  { text, blocks }: { readonly text: string; readonly blocks: readonly TextRange[] },
  visible: string | null,
): number {
  const counts = new Map<string, number>();
  add(counts, visible ?? text, 1);
  let last = 0;
  let overlap = 0;
  for (const { start, end } of blocks) {
    add(counts, text.slice(start, end), -1);
    overlap += Math.max(0, last - start);
    last = Math.max(last, end);
  }
  allowHyphens(counts);
  const { missing, surplus } = differences(counts);
  // A symbol is in its block as whatever letter the reader took it for.
  const symbols = Math.max(0, counts.get(UNKNOWN_SYMBOL) ?? 0);
  return Math.max(overlap, missing + Math.abs(surplus - symbols));
}

/** Hyphens at line ends are in the blocks or not; both are right. */
function allowHyphens(counts: Map<string, number>): void {
  let allowed = Math.max(0, counts.get(LINE_END_HYPHEN) ?? 0);
  for (const hyphen of HYPHENS) {
    const surplus = Math.max(0, -(counts.get(hyphen) ?? 0));
    counts.set(hyphen, (counts.get(hyphen) ?? 0) + Math.min(surplus, allowed));
    allowed -= Math.min(surplus, allowed);
  }
  counts.delete(LINE_END_HYPHEN);
}

/** What is in no block, and what the blocks have too much. */
function differences(counts: ReadonlyMap<string, number>) {
  let missing = 0;
  let surplus = 0;
  for (const [character, count] of counts)
    if (count < 0) surplus -= count;
    else if (character !== UNKNOWN_SYMBOL) missing += count;
  return { missing, surplus };
}

function add(counts: Map<string, number>, text: string, sign: 1 | -1): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (!isSpace(unit)) counts.set(unit, (counts.get(unit) ?? 0) + sign);
  }
}

/** White space of Unicode as regular expressions know it. */
const isSpace = (unit: string): boolean =>
  unit === ' ' || (unit >= '\t' && unit <= '\r') || (unit >= '\u00A0' && /\s/.test(unit));
