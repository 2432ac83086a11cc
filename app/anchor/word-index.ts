import { foldWord } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A text as the words and marks it is made of, numbered so that equal ones (after folding) have one number. */
export interface WordIndex {
  readonly text: string;
  /** In text order, without white space. */
  readonly tokens: readonly Token[];
  /** The folded spelling of each token. */
  readonly words: readonly string[];
  /** The number of each token's folded spelling; equal spellings have equal numbers in every index of one numbering. */
  readonly numbers: Int32Array;
}

/** Gives each distinct spelling a number, the same for all texts it is used on. */
export type Numbering = Map<string, number>;

/** Cuts a text into numbered words. Linear in its length. */
export function indexWords(text: string, numbering: Numbering): WordIndex {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'space');
  const words = tokens.map((token) => foldWord(token.text));
  const numbers = Int32Array.from(words, (word) => numberOf(word, numbering));
  return { text, tokens, words, numbers };
}

/** The numbers of the tokens a range touches, as a range of their own; empty, at the next token, where it touches none. */
export function tokensIn({ tokens }: WordIndex, { start, end }: TextRange): TextRange {
  const first = firstFrom(tokens, (token) => token.end > start);
  const after = firstFrom(tokens, (token) => token.start >= end);
  return { start: first, end: Math.max(first, after) };
}

/** How much a token says: its letters and digits, at most ten; a mark hardly anything. */
export function weightOf(word: string): number {
  if (!saysSomething(word)) return MARK_WEIGHT;
  return Math.min(word.length, LONGEST_COUNTED);
}

/** What a range of tokens, counted in tokens, says together. */
export function weightOfWords({ words }: WordIndex, { start, end }: TextRange): number {
  let weight = 0;
  for (let at = start; at < end; at++) weight += weightOf(words[at] ?? '');
  return weight;
}

/** Whether a token is a word, a number or a picture, and no mere punctuation. */
export const saysSomething = (word: string): boolean => SAYS_SOMETHING.test(word);

/** Letters and digits of any script, and pictures. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const MARK_WEIGHT = 0.5;
/** A long compound says no more than a word of this many characters. */
const LONGEST_COUNTED = 10;

function numberOf(word: string, numbering: Numbering): number {
  const known = numbering.get(word);
  if (known !== undefined) return known;
  numbering.set(word, numbering.size);
  return numbering.size - 1;
}

function firstFrom(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}
