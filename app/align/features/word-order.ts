import { termsOf } from '../index-story.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';

/** Longer sentences are compared by their beginning only, so that one endless line cannot hold up the rest. */
const LONGEST = 160;

/** What two sentences share in the same order: longest common subsequence, longest run, neighbouring stems. */
export function measureWordOrder(pair: PairView): readonly FeatureColumn[] {
  const columns = Array.from({ length: 4 }, () => new Float32Array(pair.size));
  const [toShorter, toLonger, runs, bigrams] = columns as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const { rows, columns: targets } = pair.candidates;
  const { from, to } = pair.forward;
  for (let at = 0; at < pair.size; at += 1) {
    const left = termsOf(from.stems, rows[at] ?? 0).subarray(0, LONGEST);
    const right = termsOf(to.stems, targets[at] ?? 0).subarray(0, LONGEST);
    const order = commonOrder(left, right);
    toShorter[at] = ratio(order.subsequence, Math.min(left.length, right.length));
    toLonger[at] = ratio(order.subsequence, Math.max(left.length, right.length));
    runs[at] = order.run;
    bigrams[at] = ratio(2 * order.bigrams, left.length + right.length - 2);
  }
  return [
    { name: 'common order of the shorter', values: toShorter },
    { name: 'common order of the longer', values: toLonger },
    { name: 'longest run', values: runs },
    { name: 'stem pairs', values: bigrams },
  ];
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export interface CommonOrder {
  /** Length of the longest common subsequence. */
  readonly subsequence: number;
  /** Length of the longest common run without a gap. */
  readonly run: number;
  /** Neighbouring pairs of the first that stand somewhere in the second too. */
  readonly bigrams: number;
}

const previous = new Int32Array(LONGEST + 1);
const previousRun = new Int32Array(LONGEST + 1);

/** Wagner and Fischer's table (1974), one row at a time, with the runs and pairs found on the way. O(length x length). */
export function commonOrder(left: Int32Array, right: Int32Array): CommonOrder {
  previous.fill(0, 0, right.length + 1);
  previousRun.fill(0, 0, right.length + 1);
  let run = 0;
  let bigrams = 0;
  for (const term of left) {
    let diagonal = 0;
    let diagonalRun = 0;
    let leftCell = 0;
    let pairHere = 0;
    for (let at = 0; at < right.length; at += 1) {
      const above = previous[at + 1] ?? 0;
      const aboveRun = previousRun[at + 1] ?? 0;
      const equal = right[at] === term;
      const cell = equal ? diagonal + 1 : above > leftCell ? above : leftCell;
      const runHere = equal ? diagonalRun + 1 : 0;
      if (runHere > run) run = runHere;
      if (runHere > 1) pairHere = 1;
      previous[at + 1] = cell;
      previousRun[at + 1] = runHere;
      diagonal = above;
      diagonalRun = aboveRun;
      leftCell = cell;
    }
    bigrams += pairHere;
  }
  return { subsequence: previous[right.length] ?? 0, run, bigrams };
}
