import type { TextRange } from '../text/text-range.ts';
import { alignWords } from './align-words.ts';
import { type FollowedRange, followRange, surroundingsOf } from './follow-range.ts';
import { claim, emptyMap } from './map-text.ts';
import type { TextQuoteSelector } from './selector.ts';
import {
  indexWords,
  type Numbering,
  tokensIn,
  type WordIndex,
  weightOf,
  weightOfWords,
} from './word-index.ts';

/** Where a quote's words stand, more or less. */
export interface FoundQuote {
  readonly range: TextRange;
  /** Whether nothing else in the text comes near, and enough of the quote stands there to be no chance. */
  readonly sure: boolean;
}

/** A text in which quotes are searched. */
export interface QuoteIndex {
  readonly words: WordIndex;
  readonly numbering: Numbering;
  /** The places of each word, by its number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Of a quote's words so many must stand at a place for it to be shown at all, and to be believed. */
const FLOOR = 0.6;
const BELIEVED = 0.75;
/** By so much the best place must beat the next one. */
const MARGIN = 0.1;
/** The share of the surroundings, or the weight of the words (about four), that is no chance. */
const TELLING_SURROUNDINGS = 0.35;
const TELLING_WEIGHT = 20;
/** How much the quote's own words count beside its surroundings. */
const QUOTE_SHARE = 0.7;

/** Prepares a text for searching. Linear in its length. */
export function indexQuotes(words: WordIndex, numbering: Numbering): QuoteIndex {
  const places = new Map<number, number[]>();
  words.numbers.forEach((number, at) => {
    const known = places.get(number);
    if (known) known.push(at);
    else places.set(number, [at]);
  });
  return { words, numbering, places };
}

/**
 * Searches a text for words like a quote's, surroundings included, among those words of the text that are free. Null where
 * too little of the quote stands anywhere, or where the quote has no words.
 */
export function findQuote(
  index: QuoteIndex,
  quote: TextQuoteSelector,
  isFree: (word: number) => boolean = () => true,
): FoundQuote | null {
  const pattern = indexWords(quote.prefix + quote.exact + quote.suffix, index.numbering);
  const range = {
    start: quote.prefix.length,
    end: quote.prefix.length + quote.exact.length,
  };
  if (quote.exact.trim() === '') return null;
  const best = bestMatch(index, pattern, range, isFree);
  if (best === null || best.inside < FLOOR) return null;
  const taken = tokensIn(index.words, best.range);
  const next = bestMatch(
    index,
    pattern,
    range,
    (word) => isFree(word) && (word < taken.start || word >= taken.end),
  );
  const clear = next === null || scoreOf(best) - scoreOf(next) >= MARGIN;
  const weight = best.inside * weightOfWords(pattern, tokensIn(pattern, range));
  const telling = surroundingsOf(best) >= TELLING_SURROUNDINGS || weight >= TELLING_WEIGHT;
  return { range: best.range, sure: clear && telling && best.inside >= BELIEVED };
}

function bestMatch(
  index: QuoteIndex,
  pattern: WordIndex,
  range: TextRange,
  isFree: (word: number) => boolean,
): FollowedRange | null {
  const matches = likelyOffsets(index, pattern).flatMap(
    (offset) => matchAt(index, pattern, range, offset, isFree) ?? [],
  );
  return matches.sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? null;
}

const scoreOf = (found: FollowedRange): number =>
  QUOTE_SHARE * found.inside + (1 - QUOTE_SHARE) * surroundingsOf(found);

/** Words that stand this often say nothing about the place. */
const COMMON = 200;
/** Places are told apart, and searched around, by so many words. */
const NEARBY = 8;
/** So many of the places most words speak for are looked at closely. */
const CANDIDATES = 6;

/** How far the text's words are ahead of the pattern's where most of them agree, the likeliest first. */
function likelyOffsets(index: QuoteIndex, pattern: WordIndex): readonly number[] {
  const votes = new Map<number, number>();
  pattern.numbers.forEach((number, at) => {
    const places = index.places.get(number) ?? [];
    if (places.length > COMMON) return;
    const weight = weightOf(pattern.words[at] ?? '');
    for (const place of places) {
      const near = Math.round((place - at) / NEARBY);
      votes.set(near, (votes.get(near) ?? 0) + weight);
    }
  });
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([near]) => near * NEARBY);
}

function matchAt(
  { words, numbering }: QuoteIndex,
  pattern: WordIndex,
  range: TextRange,
  offset: number,
  isFree: (word: number) => boolean,
): FollowedRange | null {
  const start = Math.max(0, offset - NEARBY);
  const end = Math.min(words.tokens.length, offset + pattern.tokens.length + NEARBY);
  const window = {
    text: words.text,
    tokens: words.tokens.slice(start, end),
    words: words.words.slice(start, end),
    numbers: words.numbers.subarray(start, end),
  };
  const map = emptyMap(pattern, window, numbering);
  const rows = pattern.tokens.map((_, at) => at);
  const columns = window.tokens.flatMap((_, at) => (isFree(start + at) ? [at] : []));
  for (const pair of alignWords(pattern, window, rows, columns)) claim(map, pair);
  return followRange(map, range);
}
