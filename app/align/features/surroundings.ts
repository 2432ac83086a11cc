import { totalsOf } from '../weigh-terms.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { findCandidate, fromBothSides } from './pair-view.ts';
import { TermMarks } from './term-marks.ts';

/** How well the sentences before and after fit each other, and whether a neighbour belongs to the same statement. */
export function measureNeighbours(
  pair: PairView,
  name: string,
  measure: ArrayLike<number>,
): readonly FeatureColumn[] {
  return NEIGHBOURHOODS.map(({ where, steps }) => ({
    name: `${name} ${where}`,
    values: bestAround(pair, measure, steps),
  }));
}

/** For every candidate the best measure of those the steps lead to; 0 where there is none. */
function bestAround(
  pair: PairView,
  measure: ArrayLike<number>,
  steps: readonly Step[],
): Float32Array {
  const { forward, size } = pair;
  const { rows, columns } = pair.candidates;
  const values = new Float32Array(size);
  for (const [down, right] of steps)
    for (let at = 0; at < size; at += 1) {
      const found = findCandidate(forward, (rows[at] ?? 0) + down, (columns[at] ?? 0) + right);
      if (found < 0) continue;
      const value = measure[found] ?? 0;
      if (value > (values[at] ?? 0)) values[at] = value;
    }
  return values;
}

type Step = readonly [rows: number, columns: number];

/** Where to look, seen from a candidate; of several places the best counts. */
const NEIGHBOURHOODS: readonly { readonly where: string; readonly steps: readonly Step[] }[] = [
  { where: 'before', steps: [[-1, -1]] },
  { where: 'after', steps: [[1, 1]] },
  {
    where: 'beyond',
    steps: [
      [-2, -2],
      [2, 2],
    ],
  },
  {
    where: 'beside',
    steps: [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ],
  },
];

/** What a neighbour of the counterpart adds to its coverage of a sentence: much where the statement was split in two. */
export function measureSplit(pair: PairView): readonly FeatureColumn[] {
  return fromBothSides('neighbour adds', pair, (view) => splitGain(pair, view));
}

function splitGain(pair: PairView, view: SideView): Float32Array {
  const { weights } = pair.story.stem;
  const totals = totalsOf(pair.story.stem, view.from).sums;
  const own = new TermMarks(weights.length);
  const covered = new TermMarks(weights.length);
  const values = new Float32Array(view.candidate.length);
  for (let from = 0; from < view.from.size; from += 1) {
    const end = view.start[from + 1] ?? 0;
    own.clear();
    own.add(view.from.stemBags, from);
    for (let at = view.start[from] ?? 0; at < end; at += 1) {
      const to = view.target[at] ?? 0;
      covered.clear();
      covered.add(view.to.stemBags, to);
      let gain = 0;
      for (let beside = to - 1; beside <= to + 1; beside += 2) {
        if (beside < 0 || beside >= view.to.size) continue;
        gain = Math.max(gain, own.weighOwn(view.to.stemBags, beside, weights, covered));
      }
      values[view.candidate[at] ?? 0] = gain / Math.max(1, totals[from] ?? 0);
    }
  }
  return values;
}
