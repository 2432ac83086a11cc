import { isFunctionWord } from '../function-words.ts';
import type { LinkedPair, Side } from '../story.ts';
import { areComparable, compareQuantities } from './compare-quantities.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/** Quantities of two linked passages that speak of the same thing. */
export interface MatchedQuantities {
  readonly a: Quantity;
  readonly b: Quantity;
}

/** How many words before and after a quantity tell what it is about. */
const REACH = 4;
/** The word right after a number mostly names what is counted. */
const NEXT_WORD_WEIGHT = 3;
/** Different values need this much shared context to be about the same thing. */
const MIN_CONTEXT = 2;

/**
 * Pairs each quantity of a with the one of b that is about the same thing: equal values first, then those whose
 * neighbouring words agree most. Takes (quantities of a) x (quantities of b) steps, a handful for sentences.
 */
export function matchQuantities({ a, b }: LinkedPair): readonly MatchedQuantities[] {
  const inA = quantitiesOf(a);
  const inB = quantitiesOf(b);
  const options = inA.flatMap((one) =>
    inB.flatMap((other) => {
      if (!areComparable(one.quantity, other.quantity)) return [];
      const score = matchScore(one, other);
      return score < MIN_CONTEXT ? [] : [{ one, other, score }];
    }),
  );
  options.sort(
    (x, y) =>
      y.score - x.score ||
      x.one.quantity.start - y.one.quantity.start ||
      x.other.quantity.start - y.other.quantity.start,
  );
  const taken = new Set<Located>();
  const matched: MatchedQuantities[] = [];
  for (const { one, other } of options) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    matched.push({ a: one.quantity, b: other.quantity });
  }
  return matched;
}

interface Located {
  readonly quantity: Quantity;
  readonly next: string | null;
  readonly context: ReadonlySet<string>;
}

function quantitiesOf(side: Side): readonly Located[] {
  const { telling, sentences } = side;
  return sentences.flatMap((number) => {
    const sentence = telling.sentences[number];
    if (sentence === undefined) return [];
    return findQuantities(telling.article.text, sentence).map((quantity) => locate(side, quantity));
  });
}

function locate({ words }: Side, quantity: Quantity): Located {
  const content = words.filter((word) => !isFunctionWord(word.folded) || word.end > quantity.start);
  const before = content.filter((word) => word.end <= quantity.start).slice(-REACH);
  const after = content
    .filter((word) => word.start >= quantity.end && !isFunctionWord(word.folded))
    .slice(0, REACH);
  return {
    quantity,
    next: after[0]?.stem ?? null,
    context: new Set([...before, ...after].map(({ stem }) => stem)),
  };
}

/** A value that is equal needs no more context than itself; a different one needs its neighbours. */
const EQUAL_BONUS = 4;

function matchScore(one: Located, other: Located): number {
  const shared = [...one.context].filter((stem) => other.context.has(stem)).length;
  const next = one.next !== null && one.next === other.next ? NEXT_WORD_WEIGHT - 1 : 0;
  const relation = compareQuantities(one.quantity, other.quantity);
  const unit = one.quantity.dimension === null ? 0 : 1;
  return shared + next + unit + (relation === 'different' ? 0 : EQUAL_BONUS);
}
