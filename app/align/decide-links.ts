import type { EqualPair } from './find-equal.ts';
import type { ScoredPair } from './scored-pair.ts';
import { byPlace } from './scored-pair.ts';

/** A pair is taken from this measured chance on; chosen on the development parts as the best for all sets together. */
export const LINK_SCORE = 0.6;

/**
 * Takes equal sentences as certain, and of the rest every pair likely enough; a sentence may have several counterparts, or none,
 * and links may cross. Two sentences that both have an equal counterpart are not tied to each other as well.
 */
export function decideLinks(
  pairs: readonly ScoredPair[],
  equal: readonly EqualPair[],
): readonly ScoredPair[] {
  const columnOf = new Map(equal.map(({ row, column }) => [row, column]));
  const taken = new Set(equal.map(({ column }) => column));
  const likely = pairs.filter(
    ({ row, column, score }) => score >= LINK_SCORE && !(columnOf.has(row) && taken.has(column)),
  );
  return [...likely, ...equal.map((pair) => ({ ...pair, score: 1 }))].sort(byPlace);
}
