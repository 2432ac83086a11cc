import type { Article } from '../../../app/index.ts';
import type { Mark } from './nest-marks.ts';

/** The marks that touch each block, by the block's index. Blocks without marks are left out. */
export type MarksInBlocks = ReadonlyMap<number, readonly Mark[]>;

/** Sorts marks to blocks, so that a piece looks at few of them. O(marks log marks + blocks). */
export function marksInBlocks(article: Article, marks: readonly Mark[]): MarksInBlocks {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  const inBlocks = new Map<number, Mark[]>();
  let block = 0;
  for (const mark of sorted) {
    while ((article.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) block++;
    for (let at = block; (article.blocks[at]?.start ?? mark.end) < mark.end; at++)
      inBlocks.set(at, [...(inBlocks.get(at) ?? []), mark]);
  }
  return inBlocks;
}
