import type { Relation } from '../relation.ts';

/** Two shares of one thing, told in words: "all" and "some", "twelve of 15" and "all 15". */
export const anotherShare = (evidence: Relation['evidence']): Relation => ({
  kind: 'value',
  label: 'Another share, in words',
  score: 0.6,
  agrees: false,
  evidence,
});
