import type { FeatureColumn, PairView } from './features/pair-view.ts';
import { viewPair } from './features/pair-view.ts';

/**
 * A candidate the first look gives less than this is dropped: of those, one in several hundred is right, and they are nine
 * tenths of all.
 */
export const LEAST_CHANCE = 0.01;

/** Candidates with what is known of them so far. */
export interface JudgedCandidates {
  readonly view: PairView;
  readonly columns: readonly FeatureColumn[];
  /** The chance of every candidate after the first look, 0 to 1. */
  readonly scores: Float64Array;
}

/** The candidates worth a second look. */
export function keepLikely({ view, columns, scores }: JudgedCandidates): JudgedCandidates {
  const kept = Int32Array.from(scores.keys()).filter((at) => (scores[at] ?? 0) >= LEAST_CHANCE);
  const { rows, columns: targets, cosines } = view.candidates;
  const candidates = {
    rows: kept.map((at) => rows[at] ?? 0),
    columns: kept.map((at) => targets[at] ?? 0),
    cosines: Float64Array.from(kept, (at) => cosines[at] ?? 0),
  };
  return {
    view: viewPair(view.story, view.forward.from, view.forward.to, candidates),
    columns: columns.map(({ name, values }) => ({
      name,
      values: Float32Array.from(kept, (at) => values[at] ?? 0),
    })),
    scores: Float64Array.from(kept, (at) => scores[at] ?? 0),
  };
}
