import { measureStanding } from './competition.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';

/** How far a chain may jump in either article: split and left-out sentences lie between. */
const ROW_REACH = 5;
const COLUMN_REACH = 5;

/** What is left of a chain's strength for every sentence of either side passed on the way. */
const FADING = 0.85;

/** What is left after so many. */
const FADED = Float64Array.from(
  { length: ROW_REACH + COLUMN_REACH + 1 },
  (_, passed) => FADING ** passed,
);

/**
 * How strong a run of candidates in common order leads up to this one, and away from it: a local alignment of the two articles
 * (Smith and Waterman 1981) over the candidates only. It tells which of several equal sentences is meant.
 */
export function measureChains(view: PairView, scores: ArrayLike<number>): readonly FeatureColumn[] {
  const before = chainBefore(view, scores);
  const after = chainAfter(view, scores);
  const along = before.map((value, at) => value + (after[at] ?? 0) + (scores[at] ?? 0));
  return [
    { name: 'chain before', values: before },
    { name: 'chain after', values: after },
    ...measureStanding(view, 'chain', along),
  ];
}

/** For every candidate the strongest chain that ends just before it. */
function chainBefore({ forward, size }: PairView, scores: ArrayLike<number>): Float32Array {
  const chains = new Float32Array(size);
  for (let row = 0; row < forward.from.size; row += 1)
    for (let at = forward.start[row] ?? 0; at < (forward.start[row + 1] ?? 0); at += 1)
      chains[forward.candidate[at] ?? 0] = strongestLink(forward, scores, chains, row, at, -1);
  return chains;
}

function chainAfter({ forward, size }: PairView, scores: ArrayLike<number>): Float32Array {
  const chains = new Float32Array(size);
  for (let row = forward.from.size - 1; row >= 0; row -= 1)
    for (let at = (forward.start[row + 1] ?? 0) - 1; at >= (forward.start[row] ?? 0); at -= 1)
      chains[forward.candidate[at] ?? 0] = strongestLink(forward, scores, chains, row, at, 1);
  return chains;
}

/** Looks at the candidates a few sentences further in direction `step`; chains in the same row or column count too. */
function strongestLink(
  view: SideView,
  scores: ArrayLike<number>,
  chains: Float32Array,
  row: number,
  at: number,
  step: 1 | -1,
): number {
  const column = view.target[at] ?? 0;
  const low = step < 0 ? column - COLUMN_REACH : column;
  const high = step < 0 ? column : column + COLUMN_REACH;
  let best = 0;
  for (let away = 0; away <= ROW_REACH; away += 1) {
    const other = row + step * away;
    if (other < 0 || other >= view.from.size) break;
    const end = view.start[other + 1] ?? 0;
    for (let place = firstFrom(view, other, low); place < end; place += 1) {
      const target = view.target[place] ?? 0;
      if (target > high) break;
      if (away === 0 && target === column) continue;
      const linked = view.candidate[place] ?? 0;
      const passed = Math.max(0, away - 1) + Math.max(0, Math.abs(target - column) - 1);
      const strength = ((chains[linked] ?? 0) + (scores[linked] ?? 0)) * (FADED[1 + passed] ?? 0);
      if (strength > best) best = strength;
    }
  }
  return best;
}

/** Place of the first candidate of `row` whose counterpart is at least `low`. */
function firstFrom(view: SideView, row: number, low: number): number {
  let from = view.start[row] ?? 0;
  let to = view.start[row + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((view.target[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  return from;
}
