import type { EqualPair } from './find-equal.ts';
import type { ScoredPair } from './scored-pair.ts';
import { byPlace } from './scored-pair.ts';

/** From which measured chance on a pair is taken, by how many of its two sentences have no better counterpart. */
export interface LinkBars {
  readonly neither: number;
  readonly one: number;
  readonly both: number;
}

/** Third articles bear witness; chosen on the development parts as the best for all sets together. */
export const BARS_OF_MORE: LinkBars = { neither: 0.58, one: 0.58, both: 0.5 };

/**
 * Where no third article bears witness, chances are low and what leads is mostly right: measured on development stories of two,
 * half a point of F1 is gained on plain-language rewrites and on retellings.
 */
export const BARS_OF_TWO: LinkBars = { neither: 0.5, one: 0.4, both: 0.3 };

/**
 * Takes equal sentences as certain, and of the rest every pair likely enough; a sentence may have several counterparts, or none,
 * and links may cross. Two sentences that both have an equal counterpart are not tied to each other as well.
 */
export function decideLinks(
  pairs: readonly ScoredPair[],
  equal: readonly EqualPair[],
  bars: LinkBars,
): readonly ScoredPair[] {
  const columnOf = new Map(equal.map(({ row, column }) => [row, column]));
  const taken = new Set(equal.map(({ column }) => column));
  const barOf = barsFor(pairs, bars);
  const likely = pairs.filter(
    (pair) => pair.score >= barOf(pair) && !(columnOf.has(pair.row) && taken.has(pair.column)),
  );
  return [...likely, ...equal.map((pair) => ({ ...pair, score: 1 }))].sort(byPlace);
}

/** The bar of a pair: whether no other of its row, and of its column, scores higher. */
function barsFor(
  pairs: readonly ScoredPair[],
  { neither, one, both }: LinkBars,
): (pair: ScoredPair) => number {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { row, column, score } of pairs) {
    rows.set(row, Math.max(score, rows.get(row) ?? 0));
    columns.set(column, Math.max(score, columns.get(column) ?? 0));
  }
  return ({ row, column, score }) => {
    const leads = Number(rows.get(row) === score) + Number(columns.get(column) === score);
    return leads === 2 ? both : leads === 1 ? one : neither;
  };
}
