import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isFunctionWord } from '../function-words.ts';
import { bareName, isName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import type { Word } from '../words.ts';
import type { Source } from './source.ts';

/** Verbs of saying, folded. */
export const saying: ReadonlySet<string> = new Set(lists.saying);
const nouns: ReadonlySet<string> = new Set(lists.sourceNouns);
/** Whoever says "I" or "we" is quoted, and nobody's source. */
const PRONOUN = /^(?:he|she|they|it)$/;

/** Which of several names is meant: the one right before the verb of saying, or the one that comes first. */
export type Position = 'first' | 'last';

/** The names, nouns and pronouns of source among words `[start, end)`. */
export function describeSource(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): Pick<Source, 'names' | 'person' | 'nouns' | 'isPronoun'> {
  const slice = words.slice(start, end);
  const keyOf = (word: Word): string => nameKey(bareName(word.folded));
  const isSourceName = (word: Word, at: number): boolean =>
    isName(forms, word) ||
    (word.isCapitalised &&
      !isFunctionWord(word.folded) &&
      (start + at > 0 || beginsWithSpeaker(words, start + at)));
  return {
    names: new Set(slice.filter(isSourceName).map(keyOf)),
    person: new Set(nameRun(slice, slice.map(isSourceName), position).map(keyOf)),
    nouns: new Set(
      slice.filter((word) => nouns.has(bareName(word.folded))).map(({ stem }) => stem),
    ),
    isPronoun: slice.some(({ folded }) => PRONOUN.test(folded)),
  };
}

/** "Somebody said": a capital at the beginning of a sentence is a name where a verb of saying follows. */
const beginsWithSpeaker = (words: readonly Word[], at: number): boolean =>
  [words[at + 1], words[at + 2]].some((word) => word !== undefined && saying.has(word.folded)) &&
  (saying.has(words[at + 1]?.folded ?? '') || words[at + 1]?.isCapitalised === true);

/** The first or last run of words that are names. */
function nameRun(
  words: readonly Word[],
  are: readonly boolean[],
  position: Position,
): readonly Word[] {
  const at = position === 'first' ? are.indexOf(true) : are.lastIndexOf(true);
  if (at < 0) return [];
  let [start, end] = [at, at + 1];
  while (are[start - 1] === true) start--;
  while (are[end] === true) end++;
  return words.slice(start, end);
}
