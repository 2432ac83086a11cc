import { findSources } from '../attribution/find-sources.ts';
import type { QuoteEntry } from '../comparison.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { evidenceAt } from '../evidence.ts';
import { nameFormsOf } from '../name/find-names.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import type { Quote } from './find-quotes.ts';
import { matchedQuotes } from './match-quotes.ts';
import { quoteIndexOf } from './quote-index.ts';

interface Entry {
  readonly telling: Telling;
  readonly quote: Quote;
}

/** Every quotation of the story, those of one utterance together, with its speaker where the sentence names one. */
export function buildQuoteLedger(story: Story): readonly QuoteEntry[] {
  const index = quoteIndexOf(story);
  const entries = story.tellings.flatMap((telling) =>
    index.of(telling.siglum).map((quote): Entry => ({ telling, quote })),
  );
  const places = new Map(entries.map(({ quote }, at) => [quote, at]));
  const sets = new DisjointSets(entries.length);
  for (const pair of story.close)
    for (const [a, b] of matchedQuotes(pair, index))
      sets.join(places.get(a) ?? 0, places.get(b) ?? 0);
  const forms = nameFormsOf(story);
  return sets.groups().map((group) => {
    const members = group.flatMap((at) => entries[at] ?? []);
    return {
      speaker:
        members.map((entry) => speakerOf(entry, forms)).find((speaker) => speaker !== null) ?? null,
      readings: members.map(({ telling, quote }) => ({
        ...evidenceAt(telling, quote),
        closed: quote.closed,
      })),
    };
  });
}

/** Who is said to speak in the sentences a quotation stands in, or in the one before; without the verb. */
function speakerOf({ telling, quote }: Entry, forms: ReadonlySet<string>): string | null {
  const numbers = telling.sentences
    .filter(({ start, end }) => start < quote.end && end > quote.start)
    .map(({ number }) => number);
  const first = numbers[0] ?? 0;
  for (const number of [...numbers, first - 1]) {
    const outside = (telling.words[number] ?? []).filter(
      (word) => word.end <= quote.start || word.start >= quote.end,
    );
    const source = findSources(telling, outside, forms).find(
      ({ role, names, nouns }) => role === 'speaker' && names.size + nouns.size > 0,
    );
    if (source !== undefined) return nameIn(telling, outside.slice(source.start, source.end));
  }
  return null;
}

/** From the first capital to the last, or all words without the verb of saying at either end. */
function nameIn({ article }: Telling, words: readonly Word[]): string | null {
  const capitals = words.filter(({ isCapitalised }) => isCapitalised);
  const [first, last] =
    capitals.length > 0 ? [capitals[0], capitals.at(-1)] : [words[0], words.at(-2)];
  return first === undefined || last === undefined
    ? null
    : article.text.slice(first.start, last.end);
}
