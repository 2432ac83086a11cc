import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { findSources } from './find-sources.ts';

/** The words of a sentence that say who said it, who was told, and whom it cites. `forms` are the names of the story. */
export function sourceWords(
  telling: Telling,
  number: number,
  forms: ReadonlySet<string>,
): ReadonlySet<Word> {
  const words = telling.words[number] ?? [];
  const sources = findSources(telling, words, forms);
  return new Set(sources.flatMap(({ start, shownEnd }) => words.slice(start, shownEnd)));
}
