import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import { contentOf, isKnown, knownForms } from './known-forms.ts';

/** This share of a headline's or lead's content words in the article's own body makes it a summary of what is compared there. */
const SUMMED_UP = 0.5;

/** Whether a sentence is a title, heading or lead that only sums up the article's own body. */
export function isSummary(telling: Telling, number: number): boolean {
  const kind = telling.sentences[number]?.kind;
  if (kind !== 'title' && kind !== 'heading' && kind !== 'lead') return false;
  const content = contentOf(telling.words[number] ?? []);
  const told = content.filter((word) => isKnown(bodyForms(telling), word));
  return told.length >= SUMMED_UP * content.length;
}

const bodyForms: (telling: Telling) => ReadonlySet<string> = once(({ sentences, words }) =>
  knownForms(words.flatMap((list, at) => (sentences[at]?.kind === 'paragraph' ? list : []))),
);
