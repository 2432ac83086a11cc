import { conceptsIn } from '../align/word-concepts.ts';
import type { Telling } from './story.ts';
import type { Word } from './words.ts';

/** Words that may mean the same are listed by their first so many letters. */
const STEM_LENGTH = 5;

/** What a word of either of two articles may mean: words that share a number may mean the same. Nothing outside English. */
export function meaningsIn(own: Telling, other: Telling): (word: Word) => readonly number[] {
  const conceptsOf = conceptsIn([{ lang: own.article.language }, { lang: other.article.language }]);
  return ({ folded, stem }) => {
    const concepts = conceptsOf(folded.slice(0, STEM_LENGTH));
    return concepts.length > 0 ? concepts : conceptsOf(stem.slice(0, STEM_LENGTH));
  };
}

/** Whether two words have a meaning in common. */
export const haveLikeMeaning = (
  meanings: (word: Word) => readonly number[],
  one: Word,
  other: Word,
): boolean => {
  const there = new Set(meanings(other));
  return meanings(one).some((concept) => there.has(concept));
};
