import {
  type Comparison,
  isEmptyRange,
  SIGLA,
  type Siglum,
  type TextRange,
} from '../../../app/index.ts';
import { afterHeadingMark } from '../../state/after-heading-mark.ts';
import { passageIndexOf } from '../../state/passage-index.ts';

/** What one source says of a passage: a stretch of its text. */
export interface Reading extends TextRange {
  readonly siglum: Siglum;
  readonly text: string;
}

/** The readings of a passage in order of siglum; sources that lack it are left out. */
export function passageReadings(
  comparison: Comparison | null,
  passage: string | null,
): readonly Reading[] {
  if (!comparison || !passage) return [];
  const index = passageIndexOf(comparison);
  return SIGLA.flatMap((siglum) => {
    const numbers = index.passages.get(passage)?.cells[siglum]?.sentences ?? [];
    const sentences = index.sentences.get(siglum) ?? [];
    const text = comparison.articles.find((article) => article.siglum === siglum)?.text;
    const start = sentences[numbers[0] ?? -1]?.start;
    const end = sentences[numbers.at(-1) ?? -1]?.end;
    if (text === undefined || start === undefined || end === undefined) return [];
    return [{ siglum, text, start: afterHeadingMark(text, start), end }];
  }).filter((reading) => !isEmptyRange(reading));
}
