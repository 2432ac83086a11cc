import { alignWords, type WordPair } from './align-words.ts';
import { heaviestChain } from './choose-runs.ts';
import { findSharedRuns } from './find-shared-runs.ts';
import { type WordIndex, weightOf } from './word-index.ts';

/** Up to this many word pairs every one is judged at once. */
const SMALL = 40_000;
/** Beyond this many, a stretch without one word of its own in both texts is given up: it was rewritten. */
const TOO_LARGE = 2_000_000;
/** Lengths, in words, of the sequences that part a large stretch into small ones. */
const PARTING_LENGTHS = [2, 1];

/**
 * Pairs the words of a stretch with those that may answer them, in order. Equal words at either end are paired first;
 * a large stretch is parted at words that occur once on either side (patience diff).
 */
export function alignStretch(
  before: WordIndex,
  after: WordIndex,
  rows: readonly number[],
  columns: readonly number[],
): readonly WordPair[] {
  const equal = (row: number | undefined, column: number | undefined): boolean =>
    row !== undefined && column !== undefined && before.numbers[row] === after.numbers[column];
  let head = 0;
  while (equal(rows[head], columns[head])) head += 1;
  let tail = 0;
  while (
    head + tail < Math.min(rows.length, columns.length) &&
    equal(rows.at(-1 - tail), columns.at(-1 - tail))
  )
    tail += 1;
  return [
    ...pairUp(rows.slice(0, head), columns.slice(0, head)),
    ...alignMiddle(
      before,
      after,
      rows.slice(head, rows.length - tail),
      columns.slice(head, columns.length - tail),
    ),
    ...pairUp(rows.slice(rows.length - tail), columns.slice(columns.length - tail)),
  ];
}

const pairUp = (rows: readonly number[], columns: readonly number[]): readonly WordPair[] =>
  rows.map((row, at) => ({ before: row, after: columns[at] ?? 0, likeness: 1 }));

function alignMiddle(
  before: WordIndex,
  after: WordIndex,
  rows: readonly number[],
  columns: readonly number[],
): readonly WordPair[] {
  const size = rows.length * columns.length;
  if (size === 0) return [];
  if (size <= SMALL) return alignWords(before, after, rows, columns);
  const runs = partingRuns(before, after, rows, columns);
  if (runs.length === 0) return size > TOO_LARGE ? [] : alignWords(before, after, rows, columns);
  const pairs: WordPair[] = [];
  let [row, column] = [0, 0];
  for (const run of [...runs, { before: rows.length, after: columns.length, length: 0 }]) {
    const [from, to] = [Math.max(run.before, row), Math.max(run.after, column)];
    const skipped = Math.max(from - run.before, to - run.after);
    const [start, end] = [run.before + skipped, run.before + run.length];
    if (skipped > run.length) continue;
    pairs.push(
      ...alignStretch(
        before,
        after,
        rows.slice(row, start),
        columns.slice(column, run.after + skipped),
      ),
      ...pairUp(rows.slice(start, end), columns.slice(run.after + skipped, run.after + run.length)),
    );
    row = end;
    column = run.after + run.length;
  }
  return pairs;
}

/** Runs of words in order, counted from the start of the stretch, at which it can be parted. */
function partingRuns(
  before: WordIndex,
  after: WordIndex,
  rows: readonly number[],
  columns: readonly number[],
) {
  const numbersOf = (index: WordIndex, places: readonly number[]): Int32Array =>
    Int32Array.from(places, (place) => index.numbers[place] ?? 0);
  const runs = findSharedRuns(numbersOf(before, rows), numbersOf(after, columns), PARTING_LENGTHS);
  const weighed = runs.map((run) => {
    const words = rows.slice(run.before, run.before + run.length);
    const weight = words.reduce((sum, row) => sum + weightOf(before.words[row] ?? ''), 0);
    return { ...run, weight };
  });
  return [...heaviestChain(weighed)].sort((a, b) => a.before - b.before);
}
