import { foldWord } from '../../text/fold.ts';
import type { TextRange } from '../../text/text-range.ts';

/** A word, number or mark with its folded form. */
export interface Part extends TextRange {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly folded: string;
}

/** Finer than the program's tokens: hyphens part ("5-year-old", "4.2 percent-4.6"), except inside number words. */
const PART =
  /(?<number>\p{N}+(?:[.,:'’\u00A0\u2009\u202F]\p{N}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*[²³]?)|[^\s]/gu;

/** The parts of a stretch of text, in text order, white space left out. */
export function partsOf(text: string, { start, end }: TextRange): readonly Part[] {
  return [...text.slice(start, end).matchAll(PART)].map(({ index, groups, 0: words }) => ({
    kind: groups?.number !== undefined ? 'number' : groups?.word !== undefined ? 'word' : 'mark',
    start: start + index,
    end: start + index + words.length,
    text: words,
    folded: foldWord(words),
  }));
}

/** What was read at some part, and the part after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}
