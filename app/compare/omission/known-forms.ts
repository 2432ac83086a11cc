import { isFunctionWord } from '../function-words.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import { nameKey } from '../name/name-key.ts';
import type { Word } from '../words.ts';

/** The words that say something: without articles, prepositions and other words of grammar. */
export const contentOf = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ folded }) => !isFunctionWord(folded));

/**
 * The forms by which a word is known again in other words: its stem, the key of its name where it has a capital, the
 * number of an ordinal ("10th" and "10"), the parts of a compound ("open-ended" and "open").
 */
export const formsOf = rememberByWord(({ stem, folded, isCapitalised }) => {
  const forms = [stem];
  if (isCapitalised) forms.push(nameKey(stem));
  const [, ordinal] = /^(\d+)(?:st|nd|rd|th)$/.exec(folded) ?? [];
  if (ordinal !== undefined) forms.push(ordinal);
  if (isCyrillic(stem)) forms.push(stem.replace(ALTERNATING, '*'));
  return forms;
});

/** The last vowel of a Ukrainian stem, where it may be another in another case: "рік" and "року", "ніч" and "ночі". */
const ALTERNATING = /[іое](?=[^аеєиіїоуюя]+$)/u;

/** Those, and the parts of a compound. */
const allFormsOf = rememberByWord((word) => [...formsOf(word), ...partsOf(word)]);

/** A vocabulary of more words is forgotten, so that a long run does not grow. */
const MOST_REMEMBERED = 100_000;

/** Remembers by the letters, of which the places of a text have few: a memory of every place is a burden on the collector. */
function rememberByWord(
  compute: (word: Word) => readonly string[],
): (word: Word) => readonly string[] {
  const remembered = { capital: new Map<string, readonly string[]>(), small: new Map() };
  return (word) => {
    const known = word.isCapitalised ? remembered.capital : remembered.small;
    const before = known.get(word.folded);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const forms = compute(word);
    known.set(word.folded, forms);
    return forms;
  };
}

/** All forms of some words. */
export function knownForms(words: readonly Word[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const word of words) for (const form of allFormsOf(word)) known.add(form);
  return known;
}

/** Whether a word is among known ones, in whatever form; a compound is where one of its parts is. */
export const isKnown = (known: ReadonlySet<string>, word: Word): boolean =>
  allFormsOf(word).some((form) => known.has(form));

/** A shorter part of a compound ("re-", "co-") says too little to be known by. */
const MIN_PART = 3;

function partsOf({ folded }: Word): readonly string[] {
  if (!folded.includes('-')) return [];
  return folded.split('-').filter((part) => part.length >= MIN_PART && !isFunctionWord(part));
}
