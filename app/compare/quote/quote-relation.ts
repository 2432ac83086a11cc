import type { Evidence } from '../finding.ts';
import type { Relation } from '../relation.ts';

/** A difference between quotations, as every rule about them reports it. */
export const quoteRelation = (
  label: string,
  score: number,
  evidence: readonly Evidence[],
): Relation => ({
  kind: 'quote',
  label,
  score,
  agrees: false,
  evidence,
});
