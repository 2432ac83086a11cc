import { meaningsIn } from '../like-meaning.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { contentOf, isKnown, knownForms } from './known-forms.ts';

/** Told when at least this share of the words of a statement has the same word there, or one of like meaning. */
const TOLD = 0.5;
/** One word of two may be like any other by chance. */
const LEAST = 2;

/** "Nobody else was hurt" is about the hurt. */
const SOMEBODY = /^(?:nobody|none|else|anybody|anyone|everybody|everyone|somebody|someone)$/;

/**
 * Whether the words that another side has of its own say what a statement says in other words: "struck the bank" of
 * "hit a sandbank". `there` are the words there, `said` the forms of the own sentence. English; false in other
 * languages.
 */
export function isToldInSynonyms(
  tellings: readonly [Telling, Telling],
  content: readonly Word[],
  there: readonly Word[],
  said: ReadonlySet<string>,
): boolean {
  const meanings = meaningsIn(...tellings);
  const known = knownForms(there);
  const open = contentOf(there)
    .filter((word) => !isKnown(said, word))
    .map((word) => new Set(meanings(word)));
  const own = content.filter(({ folded }) => !SOMEBODY.test(folded));
  const told = own.filter((word) => {
    if (isKnown(known, word)) return true;
    const concepts = meanings(word);
    const at = open.findIndex((one) => concepts.some((concept) => one.has(concept)));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return told.length >= Math.max(TOLD * own.length, Math.min(LEAST, own.length));
}
