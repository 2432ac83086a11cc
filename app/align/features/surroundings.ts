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
  const values = NEIGHBOURHOODS.map(() => new Float32Array(pair.size));
  const { rows, columns } = pair.candidates;
  for (let at = 0; at < pair.size; at += 1)
    NEIGHBOURHOODS.forEach(({ steps }, n) => {
      let best = 0;
      for (const [down, right] of steps) {
        const candidate = findCandidate(
          pair.forward,
          (rows[at] ?? 0) + down,
          (columns[at] ?? 0) + right,
        );
        if (candidate >= 0) best = Math.max(best, measure[candidate] ?? 0);
      }
      const own = values[n];
      if (own !== undefined) own[at] = best;
    });
  return NEIGHBOURHOODS.map(({ where }, n) => ({
    name: `${name} ${where}`,
    values: values[n] ?? new Float32Array(0),
  }));
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
  const marks = new TermMarks(weights.length);
  const values = new Float32Array(view.candidate.length);
  for (let from = 0; from < view.from.size; from += 1) {
    const end = view.start[from + 1] ?? 0;
    for (let at = view.start[from] ?? 0; at < end; at += 1) {
      const to = view.target[at] ?? 0;
      let gain = 0;
      for (let beside = to - 1; beside <= to + 1; beside += 2) {
        if (beside < 0 || beside >= view.to.size) continue;
        marks.clear();
        marks.add(view.to.stemBags, beside, true);
        marks.add(view.to.stemBags, to, false);
        gain = Math.max(gain, marks.weigh(view.from.stemBags, from, weights));
      }
      values[view.candidate[at] ?? 0] = gain / Math.max(1, totals[from] ?? 0);
    }
  }
  return values;
}

/** Lengths and places of the two sentences. */
export function measurePlaces(pair: PairView): readonly FeatureColumn[] {
  const lengths = bothSides(pair, (view, at) => lengthOf(view.from, at));
  const shares = bothSides(pair, (view, at) => at / Math.max(1, view.from.size - 1));
  return [
    ...named('length', lengths),
    ...named(
      'place',
      bothSides(pair, (_, at) => at),
    ),
    ...named(
      'place from the end',
      bothSides(pair, (view, at) => view.from.size - at),
    ),
    { name: 'share apart', values: combine(shares, (low, high) => high - low) },
    { name: 'length ratio', values: combine(lengths, (low, high) => low / Math.max(1, high)) },
  ];
}

const lengthOf = ({ words }: SideView['from'], at: number): number =>
  (words.start[at + 1] ?? 0) - (words.start[at] ?? 0);

/** The smaller and the larger of a measure of the two sentences themselves. */
type Sides = readonly [lower: Float32Array, upper: Float32Array];

function bothSides(pair: PairView, measure: (view: SideView, sentence: number) => number): Sides {
  const { rows, columns } = pair.candidates;
  const lower = new Float32Array(pair.size);
  const upper = new Float32Array(pair.size);
  for (let at = 0; at < pair.size; at += 1) {
    const p = measure(pair.forward, rows[at] ?? 0);
    const q = measure(pair.backward, columns[at] ?? 0);
    lower[at] = p < q ? p : q;
    upper[at] = p < q ? q : p;
  }
  return [lower, upper];
}

const named = (name: string, [lower, upper]: Sides): readonly FeatureColumn[] => [
  { name: `${name}, lower side`, values: lower },
  { name: `${name}, upper side`, values: upper },
];

const combine = ([lower, upper]: Sides, of: (low: number, high: number) => number): Float32Array =>
  lower.map((low, at) => of(low, upper[at] ?? 0));
