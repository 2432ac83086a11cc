import { inTextOrder } from './evidence.ts';
import { FINDING_KINDS, type FoundDifference } from './finding.ts';

/** In the order in which the first article tells it; at one place in the order of the kinds. */
export function byPlace(
  one: Pick<FoundDifference, 'kind' | 'evidence'>,
  other: Pick<FoundDifference, 'kind' | 'evidence'>,
): number {
  const [a, b] = [one.evidence[0], other.evidence[0]];
  const byEvidence = a === undefined || b === undefined ? 0 : inTextOrder(a, b);
  return byEvidence || FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind);
}
