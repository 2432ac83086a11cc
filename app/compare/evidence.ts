import { foldText } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Evidence } from './finding.ts';
import type { Side, Telling } from './story.ts';
import type { Word } from './words.ts';

/** The words of a range as evidence, verbatim. */
export const evidenceAt = ({ article, siglum }: Telling, { start, end }: TextRange): Evidence => ({
  article: siglum,
  start,
  end,
  text: article.text.slice(start, end),
});

/** From the first of some words to the last, as evidence; null where there are none. */
export function evidenceOfWords(telling: Telling, words: readonly Word[]): Evidence | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return evidenceAt(telling, { start: first.start, end: last.end });
}

/** Words `[start, end)` of one end of a link as evidence; null where the stretch is empty. */
export const evidenceOfSide = (side: Side, start: number, end: number): Evidence | null =>
  evidenceOfWords(side.telling, side.words.slice(start, end));

/** In order of article, then of place. */
export const inTextOrder = (one: Evidence, other: Evidence): number =>
  one.article.localeCompare(other.article) || one.start - other.start || one.end - other.end;

/** What two pieces of evidence must share to be one reading: their words, in whatever spelling of space and case. */
export const readingKey = ({ text }: Evidence): string => foldText(text).text.trim();
