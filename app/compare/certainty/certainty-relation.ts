import type { Relation } from '../relation.ts';

/** A difference of certainty between two articles. */
export const certaintyRelation = (
  label: string,
  score: number,
  evidence: Relation['evidence'],
): Relation => ({
  kind: 'certainty',
  label,
  score,
  agrees: false,
  evidence,
});
