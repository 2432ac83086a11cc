import type { FeatureColumn, PairView } from './features/pair-view.ts';
import { viewPair } from './features/pair-view.ts';

/**
 * A candidate the first look gives less than this is dropped: of those, hardly one in two hundred is right, and they are
 * most of all.
 */
export const LEAST_CHANCE = 0.02;

/** Candidates with what is known of them so far. */
export interface JudgedCandidates {
  readonly view: PairView;
  readonly columns: readonly FeatureColumn[];
  /** The chance of every candidate after the first look, 0 to 1. */
  readonly scores: Float64Array;
}

/** The candidates worth a second look. */
export function keepLikely({ view, columns, scores }: JudgedCandidates): JudgedCandidates {
  const kept = new Int32Array(scores.length);
  let count = 0;
  for (let at = 0; at < scores.length; at += 1)
    if ((scores[at] ?? 0) >= LEAST_CHANCE) {
      kept[count] = at;
      count += 1;
    }
  const places = kept.subarray(0, count);
  const { rows, columns: targets, cosines } = view.candidates;
  const candidates = {
    rows: pick(rows, places, new Int32Array(count)),
    columns: pick(targets, places, new Int32Array(count)),
    cosines: pick(cosines, places, new Float64Array(count)),
  };
  return {
    view: viewPair(view.story, view.forward.from, view.forward.to, candidates),
    columns: columns.map(({ name, values }) => ({
      name,
      values: pick(values, places, new Float32Array(count)),
    })),
    scores: pick(scores, places, new Float64Array(count)),
  };
}

/** Fills `into` with the values at the given places. Plain loops: the library's mapping forms cost ten times as much here. */
function pick<Values extends Int32Array | Float32Array | Float64Array>(
  values: Values,
  places: Int32Array,
  into: Values,
): Values {
  for (let at = 0; at < places.length; at += 1) into[at] = values[places[at] ?? 0] ?? 0;
  return into;
}
