import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isFunctionWord } from '../function-words.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import { bareName, isName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import { isOffice, portfoliosIn } from '../name/titles.ts';
import { stemWord } from '../stem-word.ts';
import type { Word } from '../words.ts';
import { canSay } from './saying-verb.ts';
import type { SourceDescription } from './source.ts';

const nouns: ReadonlySet<string> = new Set(lists.sourceNouns);
/** Where endings say case and number, any form of a noun is the noun. */
const cyrillicStems: ReadonlySet<string> = new Set(
  lists.sourceNouns.filter(isCyrillic).map(stemWord),
);
/** Whoever says "I" or "we" is quoted, and nobody's source; "it" mostly stands for no one. */
const ONE = /^(?:he|she|він|вона|он|она)$/;
const MANY = /^(?:they|вони|они)$/;
/** Days, months and words that lead into a sentence stand beside verbs of saying and say nothing. */
const NOBODY_NAMED =
  /^(?:however|meanwhile|earlier|later|yesterday|today|tonight|now|then|still|moreover|instead|afterwards|also|once|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** What follows these belongs to the noun before: "officials of the coast guard". */
const LINK = /^(?:of|at|by|from|in|with|for|close|familiar|who|near|inside|within|to)$/;

/** Which of several names is meant: the one right before the verb of saying, or the one that comes first. */
export type Position = 'first' | 'last';

/** The names, nouns and pronouns of source among words `[start, end)`. */
export function describeSource(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): SourceDescription {
  const slice = words.slice(start, end);
  const keyOf = (word: Word): string => nameKey(bareName(word.folded));
  const areNames = slice.map(
    (word, at) =>
      !NOBODY_NAMED.test(word.folded) &&
      (start + at > 0 || !isSourceNoun(word)) &&
      (isName(forms, word) ||
        (word.isCapitalised &&
          !isFunctionWord(word.folded) &&
          (start + at > 0 || beginsWithSpeaker(words, start + at)))),
  );
  const run = nameRun(areNames, position);
  return {
    names: new Set(slice.filter((_, at) => areNames[at]).map(keyOf)),
    person: slice.slice(run.start, run.end).map(keyOf),
    nouns: new Set(slice.filter(isSourceNoun).map(({ stem }) => stem)),
    portfolios: portfoliosIn(slice),
    headNoun: headNounOf(slice, run),
    pronoun: pronounIn(slice),
  };
}

function pronounIn(slice: readonly Word[]): SourceDescription['pronoun'] {
  if (slice.some(({ folded }) => ONE.test(folded))) return 'one';
  return slice.some(({ folded }) => MANY.test(folded)) ? 'many' : null;
}

/** Whether a word is a noun of source: "official", "речника". */
export const isSourceNoun = ({ folded, stem }: Word): boolean =>
  nouns.has(bareName(folded)) || cyrillicStems.has(stem);

/** "Somebody said": a capital at the beginning of a sentence is a name where a verb of saying follows. */
const beginsWithSpeaker = (words: readonly Word[], at: number): boolean => {
  const [next, second] = [words[at + 1], words[at + 2]];
  const { folded } = words[at] ?? NO_WORD;
  if (/ly$/.test(folded)) return false;
  return (
    canSay(next?.folded ?? '') ||
    (next?.isCapitalised === true && canSay(second?.folded ?? '')) ||
    (next?.isCapitalised === true && second?.isCapitalised === true)
  );
};

const NO_WORD = { folded: '' } as Word;

/** A noun of source that no name follows, or one whose name only says whose it is: "officials of the coast guard". */
function headNounOf(
  slice: readonly Word[],
  name: { readonly start: number; readonly end: number },
): string | null {
  const last = slice.findLastIndex(
    (word, at) => isSourceNoun(word) && (at >= name.end || LINK.test(slice[at + 1]?.folded ?? '')),
  );
  if (last < 0) return null;
  const first = slice.findIndex(isSourceNoun);
  const isOwner =
    LINK.test(slice[first + 1]?.folded ?? '') &&
    (name.end > name.start ? first < name.start : isOffice(slice[first]?.folded ?? ''));
  return slice[isOwner ? first : last]?.folded ?? null;
}

/** The first or last run of words that are names. */
function nameRun(
  are: readonly boolean[],
  position: Position,
): { readonly start: number; readonly end: number } {
  const at = position === 'first' ? are.indexOf(true) : are.lastIndexOf(true);
  if (at < 0) return { start: 0, end: 0 };
  let [start, end] = [at, at + 1];
  while (are[start - 1] === true) start--;
  while (are[end] === true) end++;
  return { start, end };
}
