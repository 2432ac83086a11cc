import type { EqualPair } from './find-equal.ts';
import type { ScoredPair } from './scored-pair.ts';
import { byPlace } from './scored-pair.ts';
import type { StorySize } from './story-size.ts';

/**
 * From which measured chance on a pair is taken. Between two articles alone a chance below one half is taken, too: a missed link says
 * twice that something is missing, and of eight pairs told freely 95 to 98 % of the links were right. In a collection one
 * sentence has many counterparts, and the chances of most lie close together: chosen on the development part, for the wide and the
 * strict reading together.
 */
export const LEAST_LIKELY: Readonly<Record<StorySize, number>> = {
  two: 0.4,
  few: 0.5,
  many: 0.58,
};

/** From this measured chance on a sentence was surely told again, whatever the rest of the two articles is about. */
export const SURE = 0.9;

/** A sentence told again word for word has its counterpart: any other must be surer. */
const BESIDE_EQUAL = 0.75;

/**
 * Takes equal sentences as certain, and of the rest every pair likely enough; a sentence may have several counterparts, or none,
 * and links may cross. Two sentences that both have an equal counterpart are not tied to each other as well.
 */
export function decideLinks(
  pairs: readonly ScoredPair[],
  equal: readonly EqualPair[],
  leastLikely: number,
): readonly ScoredPair[] {
  const rows = new Set(equal.map(({ row }) => row));
  const columns = new Set(equal.map(({ column }) => column));
  const likely = pairs.filter(({ row, column, score }) => {
    const equals = Number(rows.has(row)) + Number(columns.has(column));
    return equals === 0 ? score >= leastLikely : equals === 1 && score >= BESIDE_EQUAL;
  });
  return [...likely, ...equal.map((pair) => ({ ...pair, score: 1 }))].sort(byPlace);
}
