import { sourceWords } from './attribution/source-words.ts';
import { contentOf } from './omission/known-forms.ts';
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
  const others = new Map(b.sentences.map((number) => [number, stemsOf(b, number, names)]));
  const nearest = a.sentences.map((number) => nearestIn(others, stemsOf(a, number, names)));
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
  const telltale = sourceWords(telling, number, names);
  const said = contentOf(telling.words[number] ?? []).filter((word) => !telltale.has(word));
  return new Set(said.map(({ stem }) => stem));
}

/** The sentence that shares most stems with some, by Dice's coefficient; null where none shares enough. */
function nearestIn(
  sentences: ReadonlyMap<number, ReadonlySet<string>>,
  stems: ReadonlySet<string>,
): number | null {
  let [nearest, most]: [number | null, number] = [null, SHOWS_ORDER];
  for (const [number, others] of sentences) {
    const shared = [...stems].filter((stem) => others.has(stem)).length;
    const dice = (2 * shared) / Math.max(1, stems.size + others.size);
    if (dice >= most) [nearest, most] = [number, dice];
  }
  return nearest;
}
