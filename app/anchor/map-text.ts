import type { TextRange } from '../text/text-range.ts';
import { alignStretch } from './align-stretch.ts';
import type { WordPair } from './align-words.ts';
import { chooseRuns } from './choose-runs.ts';
import { findSharedRuns, type SharedRun } from './find-shared-runs.ts';
import { indexWords, type Numbering, type WordIndex, weightOf } from './word-index.ts';

/** Where the words of a text went when it was edited. */
export interface TextMap {
  readonly before: WordIndex;
  readonly after: WordIndex;
  /** For each word of `before` the word of `after` that answers it, -1 where none does. */
  readonly answers: Int32Array;
  /** How alike the two are: 1 the same, 0 another word in its place. */
  readonly likenesses: Float32Array;
  /** The numbers of the words of both. */
  readonly numbering: Numbering;
  /** For each word of `after` the like word of `before` it answers, -1 where it is new. */
  readonly sources: Int32Array;
}

/** Lengths, in words, of the sequences that tell a passage apart wherever it stands. */
const TELLING_LENGTHS = [8, 4];

/**
 * Maps every word of a text to its place after an edit: passages both texts share, moved ones too, then word by word what
 * lies between them. One map serves every range of the article. Near-linear for texts that are mostly the same; what was
 * rewritten over many hundred words on end is left unmapped.
 */
export function mapText(before: string, after: string): TextMap {
  const numbering: Numbering = new Map();
  const map = emptyMap(indexWords(before, numbering), indexWords(after, numbering), numbering);
  for (const run of chooseRuns(weighedRuns(map))) claimRun(map, run);
  for (const stretch of unanswered(map))
    for (const pair of alignStretch(
      map.before,
      map.after,
      range(stretch),
      freeBetween(map, stretch),
    ))
      claim(map, pair);
  return map;
}

export function emptyMap(before: WordIndex, after: WordIndex, numbering: Numbering): TextMap {
  return {
    before,
    after,
    numbering,
    answers: new Int32Array(before.tokens.length).fill(-1),
    likenesses: new Float32Array(before.tokens.length),
    sources: new Int32Array(after.tokens.length).fill(-1),
  };
}

/** Enters a pair. A word of `after` that answers a like word already answers no second one. */
export function claim({ answers, likenesses, sources }: TextMap, pair: WordPair): void {
  if (sources[pair.after] !== -1) return;
  answers[pair.before] = pair.after;
  likenesses[pair.before] = pair.likeness;
  if (pair.likeness > 0) sources[pair.after] = pair.before;
}

function weighedRuns({ before, after }: TextMap) {
  const sums = new Float64Array(before.words.length + 1);
  before.words.forEach((word, at) => {
    sums[at + 1] = (sums[at] ?? 0) + weightOf(word);
  });
  return findSharedRuns(before.numbers, after.numbers, TELLING_LENGTHS).map((run) => ({
    ...run,
    weight: (sums[run.before + run.length] ?? 0) - (sums[run.before] ?? 0),
  }));
}

function claimRun(map: TextMap, run: SharedRun): void {
  for (let at = 0; at < run.length; at++) {
    const pair = { before: run.before + at, after: run.after + at, likeness: 1 };
    if (map.answers[pair.before] === -1) claim(map, pair);
  }
}

/** The stretches of `before` that have no answer yet, counted in words. */
function unanswered({ answers }: TextMap): readonly TextRange[] {
  const stretches: TextRange[] = [];
  let start = 0;
  answers.forEach((answer, at) => {
    if (answer === -1) return;
    if (at > start) stretches.push({ start, end: at });
    start = at + 1;
  });
  if (start < answers.length) stretches.push({ start, end: answers.length });
  return stretches;
}

/**
 * The new words of `after` that may answer a stretch: those behind the answer of the word before it and those in front of the
 * answer of the word after it. Where the stretch lies between passages that were parted, both are tried in a row.
 */
function freeBetween(map: TextMap, stretch: TextRange): readonly number[] {
  const { answers, sources } = map;
  const left = stretch.start === 0 ? -1 : (answers[stretch.start - 1] ?? -1);
  const right = stretch.end === answers.length ? sources.length : (answers[stretch.end] ?? -1);
  const behind: number[] = [];
  for (let at = left + 1; at < sources.length && sources[at] === -1; at++) behind.push(at);
  if (left + behind.length + 1 === right) return behind;
  const inFront: number[] = [];
  for (let at = right - 1; at >= 0 && sources[at] === -1; at--) inFront.push(at);
  return [...behind, ...inFront.reverse()];
}

const range = ({ start, end }: TextRange): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
