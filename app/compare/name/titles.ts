import list from '../../../resources/words/titles.json' with { type: 'json' };
import { isSaying } from '../attribution/saying-verb.ts';
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
  /** What the office is of: "foreign", "finance". Words that mean the same are one. */
  readonly portfolios: ReadonlySet<string>;
}

/** "Former", "deputy": how somebody stands to an office. */
const standings: ReadonlySet<string> = new Set(list.standings);

/** How somebody stands to the offices of a stretch of words, word by word; empty for who holds them. Two translations of one are one. */
const standingIn = (words: readonly Word[]): string =>
  words
    .map(({ folded }) => (folded === 'deputy' ? 'vice' : folded))
    .filter((folded) => standings.has(folded))
    .join(' ');

const portfolioOf: ReadonlyMap<string, string> = new Map(
  list.portfolios.flatMap((alike) => alike.map((word) => [word, alike[0] ?? word])),
);

/** What the offices of a stretch of words are of: "prime", "foreign". */
export const portfoliosIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ folded }) => portfolioOf.get(folded) ?? []));

/** "Foreign affairs minister". */
const isFiller = (folded: string): boolean => folded === 'affairs';

/** The titles that end right before a name, with where they begin; null where there are none. */
export function titlesBefore(words: readonly Word[], name: number): Titles | null {
  let start = name;
  const isTitle = ({ folded }: Word): boolean =>
    offices.has(officeOf(folded)) ||
    standings.has(folded) ||
    portfolioOf.has(folded) ||
    isFiller(folded);
  for (let word = words[start - 1]; word !== undefined && isTitle(word); word = words[start - 1])
    start--;
  if (start === name || isOfAnother(words, start)) return null;
  const title = words.slice(start, name);
  const held = officesIn(title.filter(({ folded }) => !standings.has(folded)));
  return held.size === 0 ? null : { start, ...titlesOf(title), offices: held };
}

/** "An adviser to the mayor, Felix Roth": the mayor is somebody else. */
const isOfAnother = (words: readonly Word[], start: number): boolean =>
  /^(?:the|a|an|his|her|their|its)$/.test(words[start - 1]?.folded ?? '') &&
  PREPOSITION.test(words[start - 2]?.folded ?? '');

const titlesOf = (title: readonly Word[]) => ({
  standing: standingIn(title),
  portfolios: portfoliosIn(title),
});

/** How many words of ", the company's chief executive," are looked at. */
const LONGEST_BEHIND = 7;
const PREPOSITION = /^(?:of|for|at|in|to|from|with|on|under|by)$/;

/**
 * The titles told behind a name, between two marks: ", the finance minister,". `end` is the word after the name, `breaks` says behind
 * which words a clause ends. Null where there are none.
 */
export function titlesBehind(
  words: readonly Word[],
  end: number,
  breaks: readonly boolean[],
): (Titles & { readonly end: number }) | null {
  if (breaks[end - 1] !== true) return null;
  let last = end;
  while (last < words.length - 1 && breaks[last] !== true) last++;
  const phrase = words.slice(end, last + 1);
  if (phrase.length > LONGEST_BEHIND || phrase.some(({ folded }) => isSaying(folded))) return null;
  const preposition = phrase.findIndex(({ folded }) => PREPOSITION.test(folded));
  const title = preposition < 0 ? phrase : phrase.slice(0, preposition);
  const held = officesIn(title.filter(({ folded }) => !standings.has(folded)));
  return held.size === 0
    ? null
    : { start: end, end: end + title.length, ...titlesOf(title), offices: held };
}
