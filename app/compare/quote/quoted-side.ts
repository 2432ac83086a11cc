import { isFunctionWord } from '../function-words.ts';
import type { Side } from '../story.ts';
import type { Word } from '../words.ts';
import type { Quote } from './find-quotes.ts';
import type { QuoteIndex } from './quote-index.ts';

/** One end of a pair with the quotation each of its words is in (-1: none). */
export interface QuotedSide {
  readonly side: Side;
  readonly quoteOf: readonly number[];
  readonly quotes: readonly Quote[];
}

/** Reads which quotations the words of a side are in. */
export const quotedSide = (side: Side, index: QuoteIndex): QuotedSide => ({
  side,
  quoteOf: index.quoteOfWords(side),
  quotes: index.within(side.telling.siglum, side.range),
});

/** Whether a word whose quotation is given stands inside marks. */
export const isQuoted = (quote: number): boolean => quote >= 0;

/** Whether a word of a side, by index, is one of content. */
export const isContent = (side: Side, word: number): boolean =>
  !isFunctionWord(side.words[word]?.folded ?? '');

/** How many content words a quotation of a side has. */
export const contentCount = ({ side, quoteOf }: QuotedSide, quote: number): number =>
  quoteOf.filter((of, word) => of === quote && isContent(side, word)).length;

/** Words are quoted on the other side too where this share of their content words stands inside marks there. */
const QUOTED_TOO = 0.5;

/** Whether the other side has half of the content words inside marks of its own, in whatever order and parts. */
export function isQuotedToo(words: readonly Word[], to: QuotedSide): boolean {
  const stems = new Set(
    to.side.words.filter((_, at) => isQuoted(to.quoteOf[at] ?? -1)).map(({ stem }) => stem),
  );
  const content = words.filter(({ folded }) => !isFunctionWord(folded));
  return content.filter(({ stem }) => stems.has(stem)).length >= QUOTED_TOO * content.length;
}

/** A run of quoted words inside a gap, half-open. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Whether unquoted words of the gap stand before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The words of a gap that are quoted, where any are. */
export function quotedRun({ quoteOf }: QuotedSide, start: number, end: number): Run | null {
  let [from, to] = [start, end];
  while (from < to && !isQuoted(quoteOf[from] ?? -1)) from++;
  while (to > from && !isQuoted(quoteOf[to - 1] ?? -1)) to--;
  return from === to ? null : { start: from, end: to, cutBefore: from > start, cutAfter: to < end };
}
