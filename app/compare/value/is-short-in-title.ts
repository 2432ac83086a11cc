import { firstEndingAfter } from '../../text/text-range.ts';
import type { Telling } from '../story.ts';
import { compareValues } from './compare-values.ts';
import { type Value, valuesOf } from './find-values.ts';

/**
 * Whether a value stands in a title and the article below says the same as the other one: "30,000 homes" over "about 30,000 homes".
 * A title leaves out "about", and nobody is misled. O(values of the article).
 */
export function isShortInTitle(telling: Telling, value: Value, other: Value): boolean {
  const at = firstEndingAfter(telling.sentences, value.start);
  if (telling.sentences[at]?.kind !== 'title') return false;
  return valuesOf(telling)
    .slice(at + 1)
    .some((values) => values.some((below) => compareValues(below, other) === 'equal'));
}
