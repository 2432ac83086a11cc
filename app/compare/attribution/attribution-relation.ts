import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import type { Relation } from '../relation.ts';
import type { Side } from '../story.ts';
import type { Source } from './source.ts';

/** A difference of source between two articles; none where one of them has no words to show. */
export function attributionRelation(
  label: string,
  score: number,
  evidence: readonly (Evidence | null)[],
): readonly Relation[] {
  const pieces = evidence.filter((piece) => piece !== null);
  return pieces.length < 2
    ? []
    : [{ kind: 'attribution', label, score, agrees: false, evidence: pieces }];
}

/** The words that name a source, with the verb or phrase that makes it one. */
export const sourceEvidence = (side: Side, { start, shownEnd }: Source): Evidence | null =>
  evidenceOfSide(side, start, shownEnd);
