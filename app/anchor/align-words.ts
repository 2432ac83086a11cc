import { likeness } from './likeness.ts';
import { type WordIndex, weightOf } from './word-index.ts';

/** Two words that answer each other: their numbers in either text, and how alike they are, 0 (other word) to 1 (same). */
export interface WordPair {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** What a word without an answer costs: little, so that another word in its place is taken for a replacement. */
const GAP_COST = 0.1;
/** What pairing words with nothing in common earns: less than nothing, more than two gaps. */
const REPLACED_COST = 0.15;
/** What a pair earns beyond its words when the pair before it was equal too: words that stay together came together. */
const TOGETHER = 0.75;

const DIAGONAL = 0;
const SKIP_BEFORE = 1;
const SKIP_AFTER = 2;

/**
 * The best order-keeping pairing of two word lists (Needleman and Wunsch 1970): equal words first, misspelled ones next,
 * replaced ones by their place. O(before x after) time and memory: meant for the small stretches between sure matches.
 */
export function alignWords(
  before: WordIndex,
  after: WordIndex,
  rows: readonly number[],
  columns: readonly number[],
): readonly WordPair[] {
  const width = columns.length + 1;
  const steps = new Uint8Array((rows.length + 1) * width).fill(SKIP_AFTER);
  let above = Float64Array.from({ length: width }, (_, column) => -GAP_COST * column);
  let wasEqual = new Uint8Array(width);
  rows.forEach((row, at) => {
    const line = new Float64Array(width);
    const isEqual = new Uint8Array(width);
    line[0] = -GAP_COST * (at + 1);
    steps[(at + 1) * width] = SKIP_BEFORE;
    for (let column = 1; column < width; column++) {
      const to = columns[column - 1] ?? 0;
      const same = before.numbers[row] === after.numbers[to];
      const earned = pairScore(before, after, row, to, same);
      const together = same && wasEqual[column - 1] === 1 ? TOGETHER : 0;
      const diagonal = (above[column - 1] ?? 0) + earned + together;
      const skipBefore = (above[column] ?? 0) - GAP_COST;
      const skipAfter = (line[column - 1] ?? 0) - GAP_COST;
      const best = Math.max(diagonal, skipBefore, skipAfter);
      line[column] = best;
      const step = best === diagonal ? DIAGONAL : best === skipBefore ? SKIP_BEFORE : SKIP_AFTER;
      steps[(at + 1) * width + column] = step;
      isEqual[column] = step === DIAGONAL && same ? 1 : 0;
    }
    above = line;
    wasEqual = isEqual;
  });
  return tracePairs(before, after, rows, columns, steps);
}

function pairScore(
  before: WordIndex,
  after: WordIndex,
  row: number,
  column: number,
  same: boolean,
): number {
  const word = before.words[row] ?? '';
  if (same) return weightOf(word);
  const alike = likeness(word, after.words[column] ?? '');
  return alike === 0 ? -REPLACED_COST : alike * weightOf(word);
}

function tracePairs(
  before: WordIndex,
  after: WordIndex,
  rows: readonly number[],
  columns: readonly number[],
  steps: Uint8Array,
): readonly WordPair[] {
  const width = columns.length + 1;
  const pairs: WordPair[] = [];
  let [row, column] = [rows.length, columns.length];
  while (row > 0 && column > 0) {
    const step = steps[row * width + column];
    if (step === DIAGONAL) {
      const [one, other] = [rows[row - 1] ?? 0, columns[column - 1] ?? 0];
      const alike = likeness(before.words[one] ?? '', after.words[other] ?? '');
      pairs.push({ before: one, after: other, likeness: alike });
    }
    if (step !== SKIP_AFTER) row -= 1;
    if (step !== SKIP_BEFORE) column -= 1;
  }
  return pairs.reverse();
}
