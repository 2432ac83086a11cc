import { evidenceAt } from './evidence.ts';
import type { Finder } from './finder.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair } from './story.ts';
import { compareQuantities, type QuantityRelation } from './value/compare-quantities.ts';
import { type MatchedQuantities, matchQuantities } from './value/match-quantities.ts';

/** Numbers, amounts, percentages and measures that differ by value. */
export const findValueDifferences: Finder = (story) =>
  mergeRelations(
    story.pairs.flatMap((pair) =>
      matchQuantities(pair).map((matched) => quantityRelation(pair, matched)),
    ),
  );

/** What is said of each way two values can stand to each other, and how often readers want to know. */
const VERDICTS: Readonly<Record<QuantityRelation, { label: string; score: number }>> = {
  equal: { label: 'The same value', score: 0 },
  converted: { label: 'The same value in other units', score: 0 },
  rounded: { label: 'One value is rounded', score: 0.5 },
  'range dropped': { label: 'A range in one, one number in the other', score: 0.7 },
  'qualifier dropped': { label: 'The same number, qualified otherwise', score: 0.55 },
  different: { label: 'The values differ', score: 0.93 },
};

function quantityRelation(pair: LinkedPair, { a, b }: MatchedQuantities): Relation {
  const verdict = compareQuantities(a, b);
  return {
    kind: 'value',
    ...VERDICTS[verdict],
    agrees: verdict === 'equal' || verdict === 'converted',
    evidence: [evidenceAt(pair.a.telling, a), evidenceAt(pair.b.telling, b)],
  };
}
