import {
  blankSigns,
  type Comparison,
  isEmptyRange,
  markupSigns,
  SIGLA,
  type Siglum,
  type TextRange,
  wordsShown,
} from '../../../app/index.ts';
import { passageIndexOf } from '../../state/passage-index.ts';

/** What one source says of a passage: a stretch of its text. */
export interface Reading extends TextRange {
  readonly siglum: Siglum;
  /** With white space in the place of markup signs. */
  readonly text: string;
  /** Where these are, so that nothing is shown in their place. */
  readonly signs: readonly TextRange[];
}

/** The words of a stretch of a reading as they are shown. */
export const wordsOfReading = ({ text, signs }: Reading, range: TextRange): string =>
  wordsShown(text, range, signs);

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
    const article = comparison.articles.find((one) => one.siglum === siglum);
    const start = sentences[numbers[0] ?? -1]?.start;
    const end = sentences[numbers.at(-1) ?? -1]?.end;
    if (article === undefined || start === undefined || end === undefined) return [];
    return [{ siglum, text: blankSigns(article), signs: markupSigns(article), start, end }];
  }).filter((reading) => !isEmptyRange(reading));
}
