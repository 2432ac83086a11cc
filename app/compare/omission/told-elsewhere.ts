import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { formsOf, knownForms } from './known-forms.ts';

/** One sentence anywhere in an article that has most of a statement's words tells it ... */
const TOLD_IN_ONE = 0.6;
/** ... and so do two neighbours that have nearly all of them. */
const TOLD_IN_TWO = 0.9;

/** Whether an article has the content words of a statement together at some place, linked or not. O(places of the words). */
export function isToldElsewhere(telling: Telling, content: readonly Word[]): boolean {
  const counts = countBySentence(telling, content);
  return counts.some((count, number) => {
    if (count > 0 && count >= TOLD_IN_ONE * content.length) return true;
    const least = TOLD_IN_TWO * content.length;
    if (count === 0 || count + (counts[number + 1] ?? 0) < least) return false;
    return countInTwo(telling, number, content) >= least;
  });
}

/** The largest share of the content words of a statement that one sentence of an article has, 0 to 1. */
export function echoOf(telling: Telling, content: readonly Word[]): number {
  if (content.length === 0) return 0;
  const counts = countBySentence(telling, content);
  let most = 0;
  // By place: an iterator over ten thousand sentences, asked ten thousand times, takes a second.
  for (let number = 0; number < counts.length; number++) most = Math.max(most, counts[number] ?? 0);
  return most / content.length;
}

/** Whether a word is a name that an article has anywhere. */
export const isNamedIn = (telling: Telling, word: Word): boolean =>
  word.isCapitalised && formsOf(word).some((form) => sentencesByForm(telling).has(form));

/** How many of some words each sentence of an article has, in whatever form. */
function countBySentence(telling: Telling, content: readonly Word[]): Uint16Array {
  const index = sentencesByForm(telling);
  const counts = new Uint16Array(telling.words.length);
  // Several forms of one word count once.
  const lastWord = new Uint16Array(telling.words.length);
  content.forEach((word, at) => {
    for (const form of formsOf(word))
      for (const number of index.get(form) ?? []) {
        if (lastWord[number] === at + 1) continue;
        lastWord[number] = at + 1;
        counts[number] = (counts[number] ?? 0) + 1;
      }
  });
  return counts;
}

/** How many of some words a sentence has together with the one behind it. */
function countInTwo({ words }: Telling, number: number, content: readonly Word[]): number {
  const both = knownForms([...(words[number] ?? []), ...(words[number + 1] ?? [])]);
  return content.filter((word) => formsOf(word).some((form) => both.has(form))).length;
}

/** Which sentences of an article have a word, by each of its forms. */
const sentencesByForm: (telling: Telling) => ReadonlyMap<string, readonly number[]> = once(
  ({ words }) => {
    const index = new Map<string, number[]>();
    words.forEach((inSentence, number) => {
      for (const form of knownForms(inSentence)) {
        const numbers = index.get(form);
        if (numbers === undefined) index.set(form, [number]);
        else numbers.push(number);
      }
    });
    return index;
  },
);
