import type { Relation } from '../relation.ts';

/** What one article affirms and the other denies, in the words of both. */
export const contradict = (
  label: string,
  score: number,
  evidence: Relation['evidence'],
): Relation => ({ kind: 'contradiction', label, score, agrees: false, evidence });
