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

/** What stands before a name. */
export interface Titles {
  readonly start: number;
  readonly offices: ReadonlySet<string>;
  /** "Former deputy"; empty for who holds the office. */
  readonly standing: string;
}

/** "Former", "deputy": how somebody stands to an office. */
const standings: ReadonlySet<string> = new Set(list.standings);

/** How somebody stands to the offices of a stretch of words, word by word; empty for who holds them. Two translations of one are one. */
const standingIn = (words: readonly Word[]): string =>
  words
    .map(({ folded }) => (folded === 'deputy' ? 'vice' : folded))
    .filter((folded) => standings.has(folded))
    .join(' ');

/** The titles that end right before a name, with where they begin; null where there are none. */
export function titlesBefore(words: readonly Word[], name: number): Titles | null {
  let start = name;
  const isTitle = ({ folded }: Word): boolean =>
    offices.has(officeOf(folded)) || standings.has(folded);
  for (let word = words[start - 1]; word !== undefined && isTitle(word); word = words[start - 1])
    start--;
  if (start === name) return null;
  const title = words.slice(start, name);
  const held = officesIn(title.filter(({ folded }) => !standings.has(folded)));
  return held.size === 0 ? null : { start, offices: held, standing: standingIn(title) };
}
