import list from '../../../resources/words/titles.json' with { type: 'json' };
import { stemWord } from '../stem-word.ts';
import type { Word } from '../words.ts';

/** "Spokesman", "spokeswoman" and "spokesperson" are one office. */
const officeOf = (folded: string): string => stemWord(folded).replace(/(?:wo)?m[ae]n$|person$/, '');

const offices: ReadonlySet<string> = new Set(list.titles.map(officeOf));

const singular: ReadonlySet<string> = new Set(list.titles);

/** Whether a folded word is an office one person holds, "spokesman" and not "spokesmen". */
export const isOffice = (folded: string): boolean => singular.has(folded);

/** The offices a stretch of words names, "president", "spokes". */
export const officesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.map(({ folded }) => officeOf(folded)).filter((office) => offices.has(office)));

/** The titles that end right before a name, with where they begin; null where there are none. */
export function titlesBefore(
  words: readonly Word[],
  name: number,
): { readonly start: number; readonly offices: ReadonlySet<string> } | null {
  let start = name;
  while (start > 0 && offices.has(officeOf(words[start - 1]?.folded ?? ''))) start--;
  return start === name ? null : { start, offices: officesIn(words.slice(start, name)) };
}
