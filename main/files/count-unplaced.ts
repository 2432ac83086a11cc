import type { Extraction } from './extraction.ts';

/**
 * Nothing lost: how many visible characters of a file are in no block of its article, or in more than one. `visible` is all that the file
 * shows, read on a way of its own; null where the format has no such text beside the article's. White space does not count.
 */
export function countUnplaced(
  { text, blocks }: Pick<Extraction, 'text' | 'blocks'>,
  visible: string | null,
): number {
  const counts = new Map<number, number>();
  add(counts, visible ?? text, 1);
  let last = 0;
  let overlap = 0;
  for (const { start, end } of blocks) {
    add(counts, text.slice(start, end), -1);
    overlap += Math.max(0, last - start);
    last = Math.max(last, end);
  }
  const differing = [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
  return Math.max(overlap, differing);
}

function add(counts: Map<number, number>, text: string, sign: 1 | -1): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) counts.set(unit, (counts.get(unit) ?? 0) + sign);
  }
}

/** White space of Unicode as regular expressions know it. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));
