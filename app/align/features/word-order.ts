import type { TermLists } from '../term-lists.ts';
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
    const row = rows[at] ?? 0;
    if (at === 0 || row !== rows[at - 1]) comparer.setFirst(from.stems, row);
    comparer.compare(to.stems, columns[at] ?? 0);
    const [left, right] = [comparer.firstLength, comparer.secondLength];
    toShorter[at] = ratio(comparer.subsequence, Math.min(left, right));
    toLonger[at] = ratio(comparer.subsequence, Math.max(left, right));
    runs[at] = comparer.run;
    bigrams[at] = ratio(2 * comparer.bigrams, left + right - 2);
  }
  return [
    { name: 'common order of the shorter', values: toShorter },
    { name: 'common order of the longer', values: toLonger },
    { name: 'longest run', values: runs },
    { name: 'stem pairs', values: bigrams },
  ];
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * Compares one sentence with several others, word by word. Only the places where both have the same word are visited (Hunt and
 * Szymanski 1977): they are about as many as the words, where a table would have as many cells as their square.
 */
export class OrderComparer {
  /** Length of the longest common subsequence. */
  subsequence = 0;
  /** Length of the longest common run without a gap. */
  run = 0;
  /** Neighbouring pairs of the first that stand somewhere in the second too. */
  bigrams = 0;
  firstLength = 0;
  secondLength = 0;
  /** By term its last place in the first sentence, counted from 1 over all sentences there were, so that old ones are too low. */
  private readonly lastPlace: Int32Array;
  /** By place in the first sentence, from 1, the one before with the same term; 0 where there is none. */
  private readonly placeBefore = new Int32Array(LONGEST + 1);
  /** By place the length of the common run that ends there, when that was found, and when a common pair was. */
  private readonly runs = new Int32Array(LONGEST + 1);
  private readonly runFoundAt = new Int32Array(LONGEST + 1);
  private readonly pairFoundIn = new Int32Array(LONGEST + 1);
  /** By length the lowest place a common subsequence of that length can end at. */
  private readonly tails = new Int32Array(LONGEST + 1);
  private base = 0;
  private step = 0;
  private round = 0;

  constructor(termCount: number) {
    this.lastPlace = new Int32Array(termCount);
  }

  setFirst({ start, ids }: TermLists, sentence: number): void {
    this.base += this.firstLength;
    const from = start[sentence] ?? 0;
    this.firstLength = Math.min(LONGEST, (start[sentence + 1] ?? 0) - from);
    for (let place = 1; place <= this.firstLength; place += 1) {
      const term = ids[from + place - 1] ?? 0;
      this.placeBefore[place] = Math.max(0, (this.lastPlace[term] ?? 0) - this.base);
      this.lastPlace[term] = this.base + place;
    }
  }

  /** O(length + equal places + length of the subsequence for every word). */
  compare({ start, ids }: TermLists, sentence: number): void {
    const from = start[sentence] ?? 0;
    this.secondLength = Math.min(LONGEST, (start[sentence + 1] ?? 0) - from);
    this.subsequence = 0;
    this.run = 0;
    this.bigrams = 0;
    this.round += 1;
    this.step += 1;
    for (let at = from; at < from + this.secondLength; at += 1) {
      this.step += 1;
      let place = (this.lastPlace[ids[at] ?? 0] ?? 0) - this.base;
      let length = this.subsequence;
      // From the last place to the first, so that what the word before found is still there to build on.
      for (; place > 0; place = this.placeBefore[place] ?? 0) {
        this.lengthenRun(place);
        length = this.lengthenSubsequence(place, length);
      }
    }
  }

  private lengthenRun(place: number): void {
    const goesOn = this.runFoundAt[place - 1] === this.step - 1;
    const length = goesOn ? (this.runs[place - 1] ?? 0) + 1 : 1;
    this.runs[place] = length;
    this.runFoundAt[place] = this.step;
    if (length > this.run) this.run = length;
    if (!goesOn || this.pairFoundIn[place] === this.round) return;
    this.pairFoundIn[place] = this.round;
    this.bigrams += 1;
  }

  /** Puts `place` after the longest subsequence of at most `most` words it can follow, and returns how long that is. */
  private lengthenSubsequence(place: number, most: number): number {
    let length = most;
    while (length > 0 && (this.tails[length] ?? 0) >= place) length -= 1;
    this.tails[length + 1] = place;
    if (length === this.subsequence) this.subsequence += 1;
    return length;
  }
}
