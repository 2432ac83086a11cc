import type { EqualPair } from './find-equal.ts';
import type { ScoredPair } from './scored-pair.ts';
import { byPlace } from './scored-pair.ts';

/** A pair is taken from this measured chance on; chosen on the development parts as the best for all sets together. */
export const LINK_SCORE = 0.6;

/** Two sentences that are each other's best counterpart are taken as soon as that is more likely right than wrong. */
export const MUTUAL_SCORE = 0.5;

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
  const isMutual = mutualBest(pairs);
  const likely = pairs.filter(
    (pair) =>
      pair.score >= (isMutual(pair) ? MUTUAL_SCORE : LINK_SCORE) &&
      !(columnOf.has(pair.row) && taken.has(pair.column)),
  );
  return [...likely, ...equal.map((pair) => ({ ...pair, score: 1 }))].sort(byPlace);
}

/** Whether no other pair of its row or of its column scores higher. */
function mutualBest(pairs: readonly ScoredPair[]): (pair: ScoredPair) => boolean {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { row, column, score } of pairs) {
    rows.set(row, Math.max(score, rows.get(row) ?? 0));
    columns.set(column, Math.max(score, columns.get(column) ?? 0));
  }
  return ({ row, column, score }) => rows.get(row) === score && columns.get(column) === score;
}
