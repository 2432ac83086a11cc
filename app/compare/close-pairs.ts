import { isFunctionWord } from './function-words.ts';
import { once } from './once.ts';
import { viewsOf } from './pair-view.ts';
import type { LinkedPair, Side } from './story.ts';

/** A sentence told again nearly word for word: what it shares with other sentences is then no news. */
const NEAR_COPY = 0.7;
/** A sentence told again word for word has no other counterpart worth comparing. */
const COPY = 0.97;
/** Pairs that share less tell so little of the same that a difference of words between them means nothing. */
const LOOSE = 0.15;
/** Sentences that surely say the same may do so without a word in common. */
const SURE = 0.9;
/** How much closer the near copy must be for a pair to be no more than its echo. */
const MUCH_CLOSER = 0.2;

/**
 * The pairs worth comparing word by word. Where a sentence has a near copy in the other article, its weaker links to
 * further sentences there are left out: their differences are those between two sentences of one article. An end of several
 * sentences is an echo only where each of them is. Linear.
 */
export function closePairs(pairs: readonly LinkedPair[]): readonly LinkedPair[] {
  const best = new Map<string, number>();
  for (const pair of pairs)
    for (const key of keysOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, closenessOf(pair)));
  return pairs.filter(
    (pair) =>
      isTight(pair) &&
      [keysOfSide(pair.a, pair.b), keysOfSide(pair.b, pair.a)].every((keys) =>
        keys.some((key) => !isEcho(closenessOf(pair), best.get(key) ?? 0)),
      ),
  );
}

function isEcho(closeness: number, closest: number): boolean {
  const allowed = closest >= COPY ? 1 - COPY : MUCH_CLOSER;
  return closest >= NEAR_COPY && closest - closeness >= allowed;
}

/** Titles are short, and what a person linked or the aligner is sure of is compared in any case. */
const isTight = (pair: LinkedPair): boolean =>
  pair.link.provenance !== 'auto' ||
  isTitle(pair.a) ||
  isTitle(pair.b) ||
  pair.link.score >= SURE ||
  closenessOf(pair) >= LOOSE;

export const isTitle = ({ telling, sentences }: Side): boolean =>
  sentences.some((number) => telling.sentences[number]?.kind === 'title');

/** Each sentence of a pair together with the article it is linked to. */
export const keysOf = ({ a, b }: LinkedPair): readonly string[] => [
  ...keysOfSide(a, b),
  ...keysOfSide(b, a),
];

const keysOfSide = (own: Side, other: Side): readonly string[] =>
  own.sentences.map((number) => `${own.telling.siglum}${number}${other.telling.siglum}`);

/** Share of the content words of both sides that answer each other in order, 0 to 1. */
export const closenessOf: (pair: LinkedPair) => number = once((pair) => {
  const views = viewsOf(pair);
  let [content, answered] = [0, 0];
  for (const { own, answers } of views)
    own.words.forEach((word, at) => {
      if (isFunctionWord(word.folded)) return;
      content++;
      if ((answers[at] ?? -1) >= 0) answered++;
    });
  return content === 0 ? 0 : answered / content;
});
