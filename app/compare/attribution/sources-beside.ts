import type { PairView } from '../pair-view.ts';
import type { Side } from '../story.ts';
import { areOneSource } from './are-one-source.ts';
import { findSources } from './find-sources.ts';
import type { Source } from './source.ts';

/** Whether the sentence before or after a side cites the source it lacks: then it is still said to be the source. */
export const isCitedBeside = (side: Side, source: Source, forms: ReadonlySet<string>): boolean =>
  source.role === 'cited' &&
  sentencesBeside(side).some((number) => countIn(side, number, source, forms) > 0);

/** Whether one of the first sentences that follow a title cites such a source, by whatever words: a title leaves out who says it. */
export const isCitedInLead = (title: Side, source: Source, forms: ReadonlySet<string>): boolean =>
  [...sentencesBeside(title), (title.sentences.at(-1) ?? 0) + 2].some((number) =>
    findSources(title.telling, title.telling.words[number] ?? [], forms).some((other) =>
      areOneSource(source, other),
    ),
  );

/**
 * Whether the other side, with the sentence before and after it, names a source as often as the own side does: then it is
 * named at another place, as where a quotation of two sentences names its speaker once, and not left out.
 */
export function isNamedAsOften(
  { own, other }: PairView,
  source: Source,
  forms: ReadonlySet<string>,
): boolean {
  const there = countAround(other, source, forms);
  return there > 0 && there >= countAround(own, source, forms);
}

const countAround = (side: Side, source: Source, forms: ReadonlySet<string>): number =>
  [...side.sentences, ...sentencesBeside(side)].reduce(
    (sum, number) => sum + countIn(side, number, source, forms),
    0,
  );

const sentencesBeside = ({ sentences }: Side): readonly number[] => [
  (sentences[0] ?? 0) - 1,
  (sentences.at(-1) ?? 0) + 1,
];

const countIn = (
  { telling }: Side,
  number: number,
  source: Source,
  forms: ReadonlySet<string>,
): number =>
  findSources(telling, telling.words[number] ?? [], forms).filter(
    (other) => isSomebody(other) && areOneSource(source, other),
  ).length;

const isSomebody = ({ names, nouns, pronoun }: Source): boolean =>
  names.size > 0 || nouns.size > 0 || pronoun !== null;
