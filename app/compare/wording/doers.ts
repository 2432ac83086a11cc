import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { areSpellingsOfOneName } from '../name/are-spellings-of-one-name.ts';
import { bareName, isName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import { wordingRelation } from './wording-relation.ts';

/** How many words may stand between the name a sentence begins with and what it is said to do. */
const REACH = 4;

/** One doer on one side, another on the other, of what both call by the same word: "the country signals", "its president sends a signal". */
export function doers(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  const [one, two] = [doerOf(own, forms), doerOf(other, forms)];
  if (one === null || two === null || isNamed(other, one.name) || isNamed(own, two.name)) return [];
  if (areBareNamesInOnePlace(one, two, answers)) return [];
  const deed = own.words.findIndex((word, at) => {
    const answer = answers[at] ?? -1;
    const isNear =
      at > one.last && at <= one.last + REACH && answer > two.last && answer <= two.last + REACH;
    return isNear && !isFunctionWord(word.folded) && !word.isCapitalised;
  });
  if (deed < 0) return [];
  const a = evidenceOfSide(own, one.first, deed + 1);
  const b = evidenceOfSide(other, two.first, (answers[deed] ?? 0) + 1);
  return a === null || b === null ? [] : [wordingRelation('Another doer', 0.55, [a, b])];
}

/** One name against another before the same word is a difference of names. */
const areBareNamesInOnePlace = (one: Doer, two: Doer, answers: readonly number[]): boolean =>
  one.first === one.last && two.first === two.last && answers[one.last + 1] === two.last + 1;

interface Doer {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** The name a side begins with, after a source and a colon at most. */
function doerOf({ telling, words }: Side, forms: ReadonlySet<string>): Doer | null {
  const colon = words.findIndex((word, at) => at < 3 && telling.article.text[word.end] === ':');
  let first = colon + 1;
  if (words[first]?.folded === 'the') first++;
  if (!isName(forms, words[first])) return null;
  let last = first;
  while (isName(forms, words[last + 1])) last++;
  return { first, last, name: bareName(words[last]?.folded ?? '') };
}

const isNamed = ({ words }: Side, name: string): boolean =>
  initialsIn(words).includes(name) ||
  words.some((word: Word) => {
    const own = bareName(word.folded);
    return (
      nameKey(own) === nameKey(name) ||
      areSpellingsOfOneName(own, name) ||
      own.startsWith(name.slice(0, -1))
    );
  });

/** The first letters of the capitalised words, run together: "Norvik Harbour Exchange" has "nhe" in it. */
const initialsIn = (words: readonly Word[]): string =>
  words.map(({ isCapitalised, folded }) => (isCapitalised ? folded.charAt(0) : ' ')).join('');
