import type { Comparison, ValueEntry } from '../compare/comparison.ts';
import { articleSentences } from '../text/article.ts';
import { overlapLength } from '../text/text-range.ts';
import type { Decision, TitleDecision } from './decision.ts';
import { placeRange } from './place-range.ts';

/** What the reader calls things. */
export interface ReaderTitles {
  /** By the passage's id. */
  readonly passages: ReadonlyMap<string, TitleDecision>;
  readonly values: ReadonlyMap<ValueEntry, TitleDecision>;
}

/**
 * The titles a reader gave, by what has their words now; of two on one thing the later is in force. One whose words are gone
 * names nothing, and comes back with them. O(text) for each title.
 */
export function readTitles(
  comparison: Pick<Comparison, 'articles' | 'passages' | 'values'>,
  decisions: readonly Decision[],
): ReaderTitles {
  const passages = new Map<string, TitleDecision>();
  const values = new Map<ValueEntry, TitleDecision>();
  for (const decision of decisions) {
    if (decision.type !== 'title') continue;
    const passage = decision.of === 'passage' ? passageOf(comparison, decision) : null;
    const value = decision.of === 'value' ? namedValue(comparison, decision) : null;
    if (passage !== null) passages.set(passage, decision);
    if (value !== null) values.set(value, decision);
  }
  return { passages, values };
}

/** The value ledger under the reader's titles. */
export const titledValues = (
  entries: readonly ValueEntry[],
  { values }: ReaderTitles,
): readonly ValueEntry[] =>
  entries.map((entry) => ({ ...entry, thing: values.get(entry)?.title ?? entry.thing }));

/** The passage the first of the words lies in. */
function passageOf(
  { articles, passages }: Pick<Comparison, 'articles' | 'passages'>,
  { place }: TitleDecision,
): string | null {
  const range = placeRange(articles, place);
  const article = articles.find(({ siglum }) => siglum === place.article);
  if (range === null || article === undefined) return null;
  const sentence = articleSentences(article).find(({ end }) => end > range.start);
  const holder = passages.find(
    ({ cells }) => sentence && cells[place.article]?.sentences.includes(sentence.number),
  );
  return holder?.id ?? null;
}

function namedValue(
  { articles, values }: Pick<Comparison, 'articles' | 'values'>,
  { place }: TitleDecision,
): ValueEntry | null {
  const range = placeRange(articles, place);
  const isNamed = ({ readings }: ValueEntry): boolean =>
    readings.some(
      (one) => range !== null && one.article === place.article && overlapLength(one, range) > 0,
    );
  return values.find(isNamed) ?? null;
}
