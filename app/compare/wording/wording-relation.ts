import type { Relation } from '../relation.ts';

/** A difference of wording between two articles. */
export const wordingRelation = (
  label: string,
  score: number,
  evidence: Relation['evidence'],
): Relation => ({
  kind: 'wording',
  label,
  score,
  agrees: false,
  evidence,
});
