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
  const having = sentencesHaving(telling, content);
  return [...having].some(([number, words]) => {
    if (words.size >= TOLD_IN_ONE * content.length) return true;
    const both = new Set([...words, ...(having.get(number + 1) ?? [])]);
    return both.size >= TOLD_IN_TWO * content.length;
  });
}

/** The largest share of the content words of a statement that one sentence of an article has, 0 to 1. */
export function echoOf(telling: Telling, content: readonly Word[]): number {
  const sizes = [...sentencesHaving(telling, content).values()].map(({ size }) => size);
  return content.length === 0 ? 0 : Math.max(0, ...sizes) / content.length;
}

function sentencesHaving(
  telling: Telling,
  content: readonly Word[],
): ReadonlyMap<number, ReadonlySet<Word>> {
  const index = sentencesByForm(telling);
  const having = new Map<number, Set<Word>>();
  for (const word of content)
    for (const form of formsOf(word))
      for (const number of index.get(form) ?? [])
        having.set(number, (having.get(number) ?? new Set()).add(word));
  return having;
}

/** Which sentences of an article have a word, by each of its forms. */
const sentencesByForm: (telling: Telling) => ReadonlyMap<string, ReadonlySet<number>> = once(
  ({ words }) => {
    const index = new Map<string, Set<number>>();
    words.forEach((inSentence, number) => {
      for (const form of knownForms(inSentence))
        index.set(form, (index.get(form) ?? new Set()).add(number));
    });
    return index;
  },
);
