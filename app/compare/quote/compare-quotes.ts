import { closenessOf } from '../close-pairs.ts';
import { alignmentOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import { droppedParts } from './dropped-parts.ts';
import { matchQuotes } from './match-quotes.ts';
import { paraphrases } from './paraphrased-quotes.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteRelation } from './quote-relation.ts';
import { lengthDifference } from './quoted-length.ts';
import { isQuoted, quotedSide } from './quoted-side.ts';
import { insertions, rewordedFragmentsIn, rewordings } from './reworded-quotes.ts';

/** Fragments of quotations are compared where this share of the words around them is told alike. */
const TOLD_ALIKE = 0.2;

/** How the quotations of two linked passages stand to each other. */
export function compareQuotes(pair: LinkedPair, index: QuoteIndex): readonly Relation[] {
  const [a, b] = [quotedSide(pair.a, index), quotedSide(pair.b, index)];
  if (!a.quoteOf.some(isQuoted) && !b.quoteOf.some(isQuoted)) return [];
  const alignment = alignmentOf(pair);
  const partners = matchQuotes(a, b, alignment);
  const isAlike = closenessOf(pair) >= TOLD_ALIKE;
  const inOne = partners.map((partner) =>
    alignment.gaps.flatMap((gap) => [
      ...rewordings(a, b, gap, partner),
      ...insertions(a, b, gap, partner),
    ]),
  );
  const inFragments = isAlike
    ? alignment.gaps.map((gap) => rewordedFragmentsIn(a, b, gap, partners))
    : [];
  return [
    ...[...inOne, ...inFragments]
      .filter((evidence) => evidence.length > 0)
      .map((evidence) => quoteRelation('Reworded inside the quotation', 0.85, evidence)),
    ...partners.flatMap((partner, at) => {
      const isReworded = (inOne[at]?.length ?? 0) > 0;
      const evidence = lengthDifference(a, b, alignment, partner, isReworded);
      return evidence.length === 0
        ? []
        : [quoteRelation('Quoted at different length', 0.7, evidence)];
    }),
    ...paraphrases(a, b),
    ...paraphrases(b, a),
    ...droppedParts(a, b, (quote) => partners.find((partner) => partner.a === quote)?.b),
    ...droppedParts(b, a, (quote) => partners.find((partner) => partner.b === quote)?.a),
  ];
}
