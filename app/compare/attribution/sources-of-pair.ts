import type { LinkedPair, Side, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { areOneSource } from './are-one-source.ts';
import { describeSource } from './describe-source.ts';
import { findSources } from './find-sources.ts';
import { isPassingOn } from './passing-on.ts';
import type { Source } from './source.ts';

/** The sources of one end of a pair: all, and those the other end does not have. */
export interface SideSources {
  readonly side: Side;
  readonly all: readonly Source[];
  readonly lost: readonly Source[];
}

/** The sources of both ends of a pair. */
export function sourcesOfPair(
  { a, b }: LinkedPair,
  forms: ReadonlySet<string>,
): readonly [SideSources, SideSources] {
  const [inA, inB] = [sourcesOf(a, forms), sourcesOf(b, forms)];
  return [
    { side: a, all: inA, lost: without(a, inA, inB) },
    { side: b, all: inB, lost: without(b, inB, inA) },
  ];
}

/** The sources of a side; "he" stands for somebody its sentence named before, whoever spoke last in it, or alone in the sentence before. */
function sourcesOf(side: Side, forms: ReadonlySet<string>): readonly Source[] {
  const { telling, words, sentences } = side;
  let last = personBefore(telling, sentences[0] ?? 0, forms);
  return findSources(telling, words, forms).map((source) => {
    if (source.pronoun !== null && source.names.size === 0) {
      // "Grach disagrees: by his account" is Grach, "Grach was on probation, he said" is not.
      const begin = source.role === 'cited' ? startOfSentence(side, source) : source.start;
      const named = describeSource(words, forms, begin, source.start);
      if (named.person.length > 0) return { ...source, names: named.names };
      if (last !== null) return { ...source, names: last.names, person: last.person };
    }
    if (source.role === 'speaker' && source.person.length > 0) last = source;
    return source;
  });
}

/** Place of the first word of the sentence that a source stands in. */
function startOfSentence({ telling, words, sentences }: Side, { start }: Source): number {
  const first = sentences.findLast(
    (number) => (telling.words[number]?.[0]?.start ?? 0) <= (words[start]?.start ?? 0),
  );
  const begin = telling.words[first ?? -1]?.[0]?.start ?? 0;
  return words.findIndex((word) => word.start >= begin);
}

function personBefore(
  telling: Telling,
  sentence: number,
  forms: ReadonlySet<string>,
): Source | null {
  const speakers = findSources(telling, telling.words[sentence - 1] ?? [], forms).filter(
    ({ role, person }) => role === 'speaker' && person.length > 0,
  );
  const [only = null, ...more] = speakers;
  return more.length === 0 ? only : null;
}

const without = (
  { words }: Side,
  sources: readonly Source[],
  others: readonly Source[],
): readonly Source[] =>
  withoutOutlet(words, sources).filter((one) => !others.some((other) => areOneSource(one, other)));

/** "X reports, citing Y": X is only passing Y on, and mostly the article's own outlet. */
const withoutOutlet = (words: readonly Word[], sources: readonly Source[]): readonly Source[] =>
  isPassingOn(words, sources) ? sources.filter(({ role }) => role !== 'speaker') : sources;
