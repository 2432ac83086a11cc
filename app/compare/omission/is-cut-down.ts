import type { Siglum } from '../../text/article.ts';
import { closenessOf } from '../close-pairs.ts';
import { once } from '../once.ts';
import type { Story, Telling } from '../story.ts';

/** Sentences whose words agree to this degree are the same sentence, set otherwise at most. */
const REPEATED = 0.97;
/** An article with this share of its sentences in another is that one, cut or edited. */
const NEARLY_ALL = 0.8;

/**
 * Whether an article is another one cut down: nearly all its sentences stand in the other word for word. What such an
 * article does not repeat was cut out, though the rest may hint at it, as a text hints at what its headline says.
 */
export const isCutDown = (story: Story, cut: Telling, from: Telling): boolean =>
  (repeatedIn(story).get(keyOf(cut.siglum, from.siglum))?.size ?? 0) >=
  NEARLY_ALL * cut.sentences.length;

const keyOf = (of: Siglum, by: Siglum): string => `${of} ${by}`;

/** The sentences of each article that stand word for word in each other one. */
const repeatedIn: (story: Story) => ReadonlyMap<string, ReadonlySet<number>> = once(({ pairs }) => {
  const repeated = new Map<string, Set<number>>();
  for (const pair of pairs) {
    if (closenessOf(pair) < REPEATED) continue;
    for (const [own, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = keyOf(own.telling.siglum, other.telling.siglum);
      const numbers = repeated.get(key) ?? new Set<number>();
      for (const number of own.sentences) numbers.add(number);
      repeated.set(key, numbers);
    }
  }
  return repeated;
});
