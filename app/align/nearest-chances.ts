import type { Siglum } from '../text/article.ts';
import type { PairAlignment } from './story-alignment.ts';

/**
 * How likely a sentence is told in another article, linked there or not: the chance of the likeliest pair it was looked at in, 0 to
 * 1, by `nearestKey`. What is not there was in no pair that was looked at twice.
 */
export type NearestChances = ReadonlyMap<string, number>;

/** The key of a sentence, by its number, and the other article. */
export const nearestKey = (article: Siglum, sentence: number, other: Siglum): string =>
  `${article}${sentence}${other}`;

/** Reads the chances off what the aligner thought of every pair. `nameOf` gives the siglum of a document. Linear in the pairs. */
export function nearestChances(
  pairs: readonly PairAlignment[],
  nameOf: (document: number) => Siglum,
): NearestChances {
  const chances = new Map<string, number>();
  const raise = (key: string, chance: number): void => {
    if (chance > (chances.get(key) ?? 0)) chances.set(key, chance);
  };
  for (const { a, b, scored } of pairs)
    for (const { row, column, score } of scored) {
      raise(nearestKey(nameOf(a), row, nameOf(b)), score);
      raise(nearestKey(nameOf(b), column, nameOf(a)), score);
    }
  return chances;
}
