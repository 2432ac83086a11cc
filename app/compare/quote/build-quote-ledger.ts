import { DisjointSets } from '../../align/disjoint-sets.ts';
import { bareSource } from '../attribution/bare-source.ts';
import { findSources } from '../attribution/find-sources.ts';
import type { Source } from '../attribution/source.ts';
import type { QuoteEntry } from '../comparison.ts';
import { evidenceAt, evidenceOfWords } from '../evidence.ts';
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

/** How many sentences before a quotation its speaker may have been named, where only "he" speaks beside it. */
const LOOK_BACK = 3;

/**
 * Who is said to speak in the sentences a quotation stands in; "he" and a quotation alone are of whoever spoke or was
 * quoted last before them. Without the verb.
 */
function speakerOf({ telling, quote }: Entry, forms: ReadonlySet<string>): string | null {
  const numbers = telling.sentences
    .filter(({ start, end }) => start < quote.end && end > quote.start)
    .map(({ number }) => number);
  const first = numbers[0] ?? 0;
  for (const holds of [isSpeaker, isQuoted])
    for (const number of numbers) {
      const found = speakerIn(telling, number, quote, forms, holds);
      if (found !== null) return found;
    }
  for (let number = first - 1; number >= Math.max(0, first - LOOK_BACK); number--) {
    const found =
      speakerIn(telling, number, quote, forms, isSpeaker) ??
      speakerIn(telling, number, quote, forms, isQuoted);
    if (found !== null) return found;
  }
  return null;
}

const isSpeaker = ({ role, names, nouns }: Source): boolean =>
  role === 'speaker' && names.size + nouns.size > 0;

/** "The agency also quotes Ann Example:" names whoever speaks next. */
const isQuoted = ({ role, person }: Source): boolean => role === 'cited' && person.length > 0;

/** The first source of a sentence, outside of the quotation, of which something holds. */
function speakerIn(
  telling: Telling,
  number: number,
  quote: Quote,
  forms: ReadonlySet<string>,
  holds: (source: Source) => boolean,
): string | null {
  const words = telling.words[number] ?? [];
  const isOutside = ({ start, end }: Source): boolean =>
    words.slice(start, end).every((word) => word.end <= quote.start || word.start >= quote.end);
  const source = findSources(telling, words, forms).find((one) => holds(one) && isOutside(one));
  if (source === undefined) return null;
  return nameIn(telling, bareSource(words, source), source.headNoun !== null);
}

/** From the first capital to the last; of a group ("U.S. officials") and where there is none all words. */
function nameIn(telling: Telling, words: readonly Word[], isGroup: boolean): string | null {
  const capitals = words.filter(({ isCapitalised }) => isCapitalised);
  const shown = isGroup || capitals.length === 0 ? words : capitals;
  return evidenceOfWords(telling, shown)?.text ?? null;
}
