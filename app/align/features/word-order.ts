import { termsOf } from '../term-lists.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';

/** Longer sentences are compared by their beginning only, so that one endless line cannot hold up the rest. */
const LONGEST = 160;

/** What two sentences share in the same order: longest common subsequence, longest run, neighbouring stems. */
export function measureWordOrder(pair: PairView): readonly FeatureColumn[] {
  const [toShorter, toLonger] = [new Float32Array(pair.size), new Float32Array(pair.size)];
  const [runs, bigrams] = [new Float32Array(pair.size), new Float32Array(pair.size)];
  const { rows, columns } = pair.candidates;
  const { from, to } = pair.forward;
  const comparer = new OrderComparer(pair.story.stem.weights.length);
  for (let at = 0; at < pair.size; at += 1) {
    const left = termsOf(from.stems, rows[at] ?? 0).subarray(0, LONGEST);
    const right = termsOf(to.stems, columns[at] ?? 0).subarray(0, LONGEST);
    const order = comparer.compare(left, right);
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

/** The terms of a sentence that the other one has too, with their places in the sentence. */
interface Common {
  readonly terms: Int32Array;
  readonly places: Int32Array;
  count: number;
}

const newCommon = (): Common => ({
  terms: new Int32Array(LONGEST),
  places: new Int32Array(LONGEST),
  count: 0,
});

/** Compares sentences by the words they share: all others play no part in an order, and there are far more of them. */
export class OrderComparer {
  private readonly marks: Int32Array;
  private readonly left = newCommon();
  private readonly right = newCommon();
  private readonly lengths = new Int32Array(LONGEST + 1);
  private readonly runs = new Int32Array(LONGEST + 1);
  private round = 0;

  constructor(termCount: number) {
    this.marks = new Int32Array(termCount);
  }

  /** O(length + shared x shared). */
  compare(left: Int32Array, right: Int32Array): CommonOrder {
    this.keepCommon(left, right, this.right);
    this.keepCommon(right, left, this.left);
    return this.fillTable();
  }

  /** Keeps of `others` what `own` has too. */
  private keepCommon(own: Int32Array, others: Int32Array, into: Common): void {
    this.round += 1;
    const last = Math.min(own.length, LONGEST);
    for (let at = 0; at < last; at += 1) this.marks[own[at] ?? 0] = this.round;
    into.count = 0;
    const end = Math.min(others.length, LONGEST);
    for (let at = 0; at < end; at += 1) {
      const term = others[at] ?? 0;
      if (this.marks[term] !== this.round) continue;
      into.terms[into.count] = term;
      into.places[into.count] = at;
      into.count += 1;
    }
  }

  /** Wagner and Fischer's table (1974), one row at a time, with the runs and pairs found on the way. */
  private fillTable(): CommonOrder {
    const { left, right, lengths, runs } = this;
    lengths.fill(0, 0, right.count + 1);
    runs.fill(0, 0, right.count + 1);
    let [run, bigrams] = [0, 0];
    for (let row = 0; row < left.count; row += 1) {
      const term = left.terms[row] ?? 0;
      const follows = row > 0 && left.places[row - 1] === (left.places[row] ?? 0) - 1;
      let [diagonal, diagonalRun, before, pairHere] = [0, 0, 0, 0];
      for (let at = 0; at < right.count; at += 1) {
        const above = lengths[at + 1] ?? 0;
        const aboveRun = runs[at + 1] ?? 0;
        const equal = right.terms[at] === term;
        const goesOn = follows && right.places[at - 1] === (right.places[at] ?? 0) - 1;
        const cell = equal ? diagonal + 1 : Math.max(above, before);
        const runHere = equal ? (goesOn ? diagonalRun : 0) + 1 : 0;
        if (runHere > run) run = runHere;
        if (runHere > 1) pairHere = 1;
        lengths[at + 1] = cell;
        runs[at + 1] = runHere;
        diagonal = above;
        diagonalRun = aboveRun;
        before = cell;
      }
      bigrams += pairHere;
    }
    return { subsequence: lengths[right.count] ?? 0, run, bigrams };
  }
}
