import { firstEndingAfter } from '../../text/text-range.ts';
import type { Evidence } from '../finding.ts';
import type { Story, Telling } from '../story.ts';
import { type Value, valuesOf } from './find-values.ts';

/** A value where it stands. */
export interface ValuePlace {
  readonly telling: Telling;
  /** The number of its sentence. */
  readonly sentence: number;
  readonly value: Value;
}

/** The value that a piece of evidence shows; null where its words are something else. O(log(sentences)). */
export function valueAt(
  { tellings }: Pick<Story, 'tellings'>,
  { article, start, end }: Evidence,
): ValuePlace | null {
  const telling = tellings.find(({ siglum }) => siglum === article);
  if (telling === undefined) return null;
  const sentence = firstEndingAfter(telling.sentences, start);
  const value = valuesOf(telling)[sentence]?.find((one) => one.start === start && one.end === end);
  return value === undefined ? null : { telling, sentence, value };
}
