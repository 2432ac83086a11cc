import { findSources } from './attribution/find-sources.ts';
import { isFunctionWord } from './function-words.ts';
import { openSide } from './open-side.ts';
import type { LinkedPair, Side } from './story.ts';

/** Sentences that share less of their content words with their nearest counterpart show no order. */
const SHOWS_ORDER = 0.3;

/**
 * A link of as many sentences here as there whose sentences answer each other one by one, but in another order, as one pair for
 * each: words are compared in their order. Any other link as it is.
 */
export function untanglePair(pair: LinkedPair, names: ReadonlySet<string>): readonly LinkedPair[] {
  const { a, b } = pair;
  if (a.sentences.length < 2 || a.sentences.length !== b.sentences.length) return [pair];
  const nearest = a.sentences.map((number) => nearestIn(b, stemsOf(a, number, names), names));
  const isOneByOne = new Set(nearest).size === nearest.length && !nearest.includes(null);
  if (!isOneByOne || isRising(nearest)) return [pair];
  return a.sentences.flatMap((number, at): readonly LinkedPair[] => {
    const [one, other] = [openSide([number], a.telling), openSide([nearest[at] ?? 0], b.telling)];
    if (one === null || other === null) return [];
    const link = {
      ...pair.link,
      a: { ...pair.link.a, sentences: one.sentences },
      b: { ...pair.link.b, sentences: other.sentences },
    };
    return [{ link, a: one, b: other }];
  });
}

const isRising = (numbers: readonly (number | null)[]): boolean =>
  numbers.every((number, at) => at === 0 || (number ?? 0) > (numbers[at - 1] ?? 0));

/** The stems of what a sentence says: without words of grammar, and without who said it. */
function stemsOf(
  { telling }: Side,
  number: number,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = telling.words[number] ?? [];
  const telltale = new Set(
    findSources(telling, words, names).flatMap(({ start, shownEnd }) =>
      words.slice(start, shownEnd),
    ),
  );
  return new Set(
    words
      .filter((word) => !isFunctionWord(word.folded) && !telltale.has(word))
      .map(({ stem }) => stem),
  );
}

/** The sentence of a side that shares most content words with some, by Dice's coefficient; null where none shares enough. */
function nearestIn(
  side: Side,
  stems: ReadonlySet<string>,
  names: ReadonlySet<string>,
): number | null {
  let [nearest, most]: [number | null, number] = [null, SHOWS_ORDER];
  for (const number of side.sentences) {
    const others = stemsOf(side, number, names);
    const shared = [...stems].filter((stem) => others.has(stem)).length;
    const dice = (2 * shared) / Math.max(1, stems.size + others.size);
    if (dice >= most) [nearest, most] = [number, dice];
  }
  return nearest;
}
