import { foldWord } from '../../text/fold.ts';
import type { TextRange } from '../../text/text-range.ts';
import { cardinalOf, multiplierOf } from './parse-number.ts';
import { unitOf } from './units.ts';

/** A word, number or mark with its folded form. */
export interface Part extends TextRange {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly folded: string;
}

/** What was read at some part, and the part after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const PART =
  /(?<number>\p{N}+(?:(?:[.,:'’\u00A0\u2009\u202F]|, (?=000(?!\p{N})))\p{N}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*[²³]?)|[^\s]/gu;

/**
 * The parts of a stretch of text, in text order, white space left out. Finer than the program's tokens: hyphens part
 * numbers and number words from what they count ("5-year-old", "three-hour", "4.2 percent-4.6"), but not "twenty-five".
 */
export function partsOf(text: string, { start, end }: TextRange): readonly Part[] {
  return [...text.slice(start, end).matchAll(PART)].flatMap(({ index, groups, 0: words }) => {
    const kind =
      groups?.number !== undefined ? 'number' : groups?.word !== undefined ? 'word' : 'mark';
    const part = partOf(kind, words, start + index);
    return kind === 'word' && words.includes('-') ? splitHyphens(part) : [part];
  });
}

const partOf = (kind: Part['kind'], text: string, start: number): Part => ({
  kind,
  start,
  end: start + text.length,
  text,
  folded: foldWord(text),
});

const isNumberWord = (folded: string): boolean =>
  cardinalOf(folded) !== null || (multiplierOf(folded) !== null && folded.length > 2);

/** "Year-old" and "three-hour" in their pieces; other words stay whole, and so does a run of number words. */
function splitHyphens(part: Part): readonly Part[] {
  const pieces = part.text.split('-');
  const folded = pieces.map(foldWord);
  const numbers = folded.findIndex((piece) => !isNumberWord(piece));
  const first = folded[0] ?? '';
  if (numbers < 0 || (numbers === 0 && unitOf(first) === null && first !== 'half')) return [part];
  const head = pieces.slice(0, Math.max(1, numbers)).join('-');
  const parts = [partOf('word', head, part.start)];
  for (const piece of pieces.slice(Math.max(1, numbers))) {
    const hyphen = partOf('mark', '-', parts.at(-1)?.end ?? part.start);
    parts.push(hyphen, partOf('word', piece, hyphen.end));
  }
  return parts;
}
