import { markdownSigns } from './markdown-signs.ts';
import { firstEndingAfter, type TextRange } from './text-range.ts';

/** The words of a range as they are read: without the signs of markup, else letter for letter as they stand. */
export function wordsShown(
  text: string,
  { start, end }: TextRange,
  signs: readonly TextRange[],
): string {
  let shown = '';
  let at = start;
  for (let next = firstEndingAfter(signs, start); next < signs.length; next += 1) {
    const sign = signs[next];
    if (!sign || sign.start >= end) break;
    if (sign.start > at) shown += text.slice(at, sign.start);
    at = Math.min(end, sign.end);
  }
  return shown + text.slice(at, end);
}

/** A line of Markdown, whole or cut, as it is read: for what is said in the words of an article away from their place in it. */
export const withoutMarkup = (line: string): string =>
  wordsShown(line, { start: 0, end: line.length }, markdownSigns(line)).replace(EMPHASIS, '');

/** Stars and underscores at the borders of words, whose other half may be cut off; those inside words are no emphasis. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]+|[*_]+(?![\p{L}\p{N}*_])/gu;
