import { conceptsIn } from '../../align/word-concepts.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { contentOf, isKnown } from './known-forms.ts';

/** Words that may mean the same are listed by their first so many letters. */
const STEM_LENGTH = 5;
/** Told when at least this share of the words of a statement has the same word there, or one of like meaning. */
const TOLD = 0.5;

/**
 * Whether the words that another side has of its own say what a statement says in other words: "struck the bank" of
 * "hit a sandbank". `known` are the forms of the other side, `said` those of the own sentence. English; false in other
 * languages.
 */
export function isToldInSynonyms(
  [own, other]: readonly [Telling, Telling],
  content: readonly Word[],
  free: readonly Word[],
  known: ReadonlySet<string>,
  said: ReadonlySet<string>,
): boolean {
  const conceptsOf = conceptsIn([{ lang: own.article.language }, { lang: other.article.language }]);
  const meanings = (word: Word): readonly number[] => conceptsOf(word.folded.slice(0, STEM_LENGTH));
  const open = contentOf(free)
    .filter((word) => !isKnown(said, word))
    .map((word) => new Set(meanings(word)));
  const told = content.filter((word) => {
    if (isKnown(known, word)) return true;
    const concepts = meanings(word);
    const at = open.findIndex((one) => concepts.some((concept) => one.has(concept)));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return told.length >= TOLD * content.length;
}
