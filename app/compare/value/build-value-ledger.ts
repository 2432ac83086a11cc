import { DisjointSets } from '../../align/disjoint-sets.ts';
import { overlapLength } from '../../text/text-range.ts';
import type { ValueEntry, ValueReading } from '../comparison.ts';
import { evidenceAt } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Story } from '../story.ts';
import type { Word } from '../words.ts';
import { valuesOf } from './find-values.ts';
import { matchValues } from './match-values.ts';
import type { ValuePlace } from './value-at.ts';

/** Every value of the story by the thing it is about: values of linked passages that match are one entry. */
export function buildValueLedger(story: Story): readonly ValueEntry[] {
  const entries = story.tellings.flatMap((telling) =>
    valuesOf(telling).flatMap((values, sentence) =>
      values.map((value): ValuePlace => ({ telling, sentence, value })),
    ),
  );
  const places = new Map(entries.map(({ value }, index) => [value, index]));
  const sets = new DisjointSets(entries.length);
  for (const pair of story.close)
    for (const { a, b } of matchValues(pair)) sets.join(places.get(a) ?? 0, places.get(b) ?? 0);
  return sets.groups().flatMap((group) => {
    const members = group.flatMap((index) => entries[index] ?? []);
    const first = members[0];
    return first === undefined ? [] : [{ thing: thingOf(first), readings: members.map(readingOf) }];
  });
}

function readingOf({ telling, value }: ValuePlace): ValueReading {
  const evidence = evidenceAt(telling, value);
  if (value.type === 'date') return { ...evidence, number: null, unit: null, qualifier: null };
  return { ...evidence, number: value.low, unit: value.unit, qualifier: value.qualifier };
}

/** How many content words beside a value name its thing. */
const THING_WORDS = 2;

/**
 * What a value is of, verbatim: what is counted follows its number, and so does what a share is of; a date, a sum or a length
 * follows what it is said of. Where hardly any words stand there, those on the other side. With the words of grammar between
 * them, but none of another value.
 */
function thingOf({ telling, sentence, value }: ValuePlace): string {
  const words = telling.words[sentence] ?? [];
  const values = valuesOf(telling)[sentence] ?? [];
  const content = words.filter(
    (word) => !isFunctionWord(word.folded) && !values.some((one) => overlapLength(one, word) > 0),
  );
  const after = content.filter(({ start }) => start >= value.end).slice(0, THING_WORDS);
  const before = content.filter(({ end }) => end <= value.start).slice(-THING_WORDS);
  const isEnough = (side: readonly Word[]): boolean => side.length >= THING_WORDS;
  const isAfter =
    before.length === 0 ||
    (isEnough(after) && (followsIts(value) || (value.type !== 'date' && !isEnough(before))));
  const named = isAfter ? wholeRun(words, after) : before;
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = telling.article.text.slice(first.start, last.end);
  const nearest = isAfter ? first : last;
  return isOnePhrase(whole) ? whole : nearest.text;
}

/** Whether what a value is of stands after it: it counts something, or is a share of something. */
const followsIts = (value: ValuePlace['value']): boolean =>
  value.type !== 'date' && (value.unit === null || value.unit === 'percent');

/** The words with the content words that follow them at once: "the lower" is no end where "villages" comes. */
function wholeRun(words: readonly Word[], named: readonly Word[]): readonly Word[] {
  const last = named.at(-1);
  const next = last && words[words.indexOf(last) + 1];
  const goesOn =
    next && !next.isNumber && !isFunctionWord(next.folded) && next.start === last.end + 1;
  return goesOn ? [...named, next] : named;
}

/** As many words a title has at most. */
const MOST_WORDS = 6;

const isOnePhrase = (words: string): boolean =>
  !/[,;:.!?…()"“”«»–—]/.test(words) && words.split(/\s+/).length <= MOST_WORDS;
