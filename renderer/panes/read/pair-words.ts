import { diffWords, foldWord, type TextRange, type Token, tokenize } from '../../../app/index.ts';

/** A stretch of a text that is read word by word. */
export interface Words extends TextRange {
  readonly text: string;
}

/** Above this many pairs of words (two readings of about 1,700 words) the quicker difference algorithm has to do. */
const MOST_PAIRS = 3_000_000;
/** What a word weighs against a comma or an article when not all can be paired. */
const LONG_WORD = 4;
const LONG_WORD_LENGTH = 4;

/** The words of a stretch with its punctuation, without white space. */
export const wordsOf = ({ text, start, end }: Words): readonly Token[] =>
  tokenize(text, { start, end }).filter(({ kind }) => kind !== 'space');

/**
 * For each word of a, the place of the same word in b; -1 where it has none. The pairs never cross. Long words decide: this
 * is the heaviest common subsequence, by folded form. Takes |a| x |b| steps.
 */
export function pairWords(a: Words, b: Words): readonly number[] {
  const aWords = wordsOf(a);
  const bWords = wordsOf(b);
  if (aWords.length * bWords.length > MOST_PAIRS) return pairLongTexts(a, aWords, b, bWords);
  return heaviestPairs(aWords.map(folded), bWords.map(folded));
}

const folded = ({ text }: Token): string => foldWord(text);

function heaviestPairs(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const taken = a[i] === b[j] ? weightOf(a[i]) + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(taken, at(i + 1, j), at(i, j + 1));
    }
  const partners = a.map(() => -1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j] && at(i, j) === weightOf(a[i]) + at(i + 1, j + 1)) partners[i++] = j++;
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return partners;
}

const weightOf = (word = ''): number => (word.length >= LONG_WORD_LENGTH ? LONG_WORD : 1);

function pairLongTexts(
  a: Words,
  aWords: readonly Token[],
  b: Words,
  bWords: readonly Token[],
): readonly number[] {
  const changes = diffWords(a.text, a, b.text, b);
  const changedA = changes.map((change) => change.a);
  const changedB = changes.map((change) => change.b);
  const kept = bWords.flatMap((word, at) => (isInside(word, changedB) ? [] : [at]));
  let next = 0;
  return aWords.map((word) => (isInside(word, changedA) ? -1 : (kept[next++] ?? -1)));
}

const isInside = (word: Token, ranges: readonly TextRange[]): boolean =>
  ranges.some(({ start, end }) => word.start >= start && word.end <= end);
