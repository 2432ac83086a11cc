import { evidenceAt } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair, Story } from './story.ts';
import type { ValueRelation } from './value/compare-values.ts';
import { exchangedUnits } from './value/exchanged-units.ts';
import { exchangedValues } from './value/exchanged-values.ts';
import { isShortInTitle } from './value/is-short-in-title.ts';
import { joinRepeats } from './value/join-repeats.ts';
import { type MatchedValues, matchValues } from './value/match-values.ts';
import { otherAges } from './value/other-ages.ts';
import { areComplements, partsOfAll } from './value/parts-of-all.ts';
import { sayWhatIsCounted } from './value/say-what-is-counted.ts';
import { sharesInWords } from './value/shares-in-words.ts';
import { superlativeRanks } from './value/superlative-ranks.ts';

/** Numbers, amounts, shares in words, percentages, measures, dates and times that differ by value. */
export const findValueDifferences: Finder = (story) =>
  sayWhatIsCounted(story, joinRepeats(story, mergeRelations(valueRelations(story))));

const valueRelations = (story: Story): readonly Relation[] => [
  ...story.close.flatMap((pair) => [
    ...matchValues(pair)
      .filter((matched) => !isOfTitle(pair, matched) && !areComplements(pair, matched.a, matched.b))
      .map(({ a, b, relation }) =>
        valueRelation(relation, [evidenceAt(pair.a.telling, a), evidenceAt(pair.b.telling, b)]),
      ),
    ...sharesInWords(pair),
    ...partsOfAll(pair),
    ...exchangedValues(pair),
    ...exchangedUnits(pair),
    ...superlativeRanks(pair),
  ]),
  ...otherAges(story).map((evidence) => valueRelation('different', evidence)),
];

/** A title says it shorter than the text below it, which agrees with the other article. */
const isOfTitle = ({ a, b }: LinkedPair, matched: MatchedValues): boolean =>
  (matched.relation === 'qualifier dropped' || matched.relation === 'rounded') &&
  (isShortInTitle(a.telling, matched.a, matched.b) ||
    isShortInTitle(b.telling, matched.b, matched.a));

/** What is said of each way two values can stand to each other, and how often readers want to know. */
const VERDICTS: Readonly<Record<ValueRelation, { label: string; score: number }>> = {
  equal: { label: 'The same value', score: 0 },
  converted: { label: 'The same value in other units', score: 0 },
  'more exact': { label: 'The same date, more exactly', score: 0 },
  rounded: { label: 'One value is rounded', score: 0.5 },
  // One number held to be the most and the least is a denial, and so a contradiction.
  'opposite bounds': { label: 'Opposite bounds', score: 0 },
  'range dropped': { label: 'A range or rough count in one, one number in the other', score: 0.7 },
  'qualifier dropped': { label: 'The same number, qualified otherwise', score: 0.55 },
  'not comparable': { label: 'Dates that cannot be compared', score: 0.4 },
  different: { label: 'The values differ', score: 0.93 },
};

function valueRelation(relation: ValueRelation, evidence: readonly Evidence[]): Relation {
  const verdict = VERDICTS[relation];
  return { kind: 'value', ...verdict, agrees: verdict.score === 0, evidence };
}
