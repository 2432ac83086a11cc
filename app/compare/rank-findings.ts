import type { Finding, FindingKind } from './finding.ts';
import { byPlace } from './finding-order.ts';

/**
 * How much hangs on a difference of a kind, 0 to 1: what can only be right once weighs most, then who says it and what
 * is missing, then how it is put.
 */
const KIND_WEIGHT: Readonly<Record<FindingKind, number>> = {
  contradiction: 1,
  value: 0.95,
  quote: 0.9,
  attribution: 0.8,
  absent: 0.75,
  'only-here': 0.7,
  certainty: 0.65,
  name: 0.6,
  moved: 0.5,
  wording: 0.45,
  form: 0.1,
};

/** The important findings first: score times what hangs on them; equal ones in text order. The one order of lists, keys and reports. */
export const rankFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((one, other) => importance(other) - importance(one) || byPlace(one, other));

const importance = (finding: Finding): number =>
  KIND_WEIGHT[finding.kind] * finding.score * substanceOf(finding);

/** An omission of this many code units is as much as any longer one; a clause of three words is little. */
const FULL_STATEMENT = 160;
const LEAST_SUBSTANCE = 0.6;

/** How much is missing, 0.6 to 1: a whole statement with figures or quoted words weighs more than a short clause. */
function substanceOf({ kind, evidence }: Finding): number {
  if (kind !== 'absent' && kind !== 'only-here') return 1;
  const words = evidence.find(({ text }) => text !== '')?.text ?? '';
  const length = Math.min(1, words.length / FULL_STATEMENT);
  const telling = (/\d/.test(words) ? 0.5 : 0) + (/["“”«»„]/u.test(words) ? 0.5 : 0);
  return LEAST_SUBSTANCE + (1 - LEAST_SUBSTANCE) * (0.7 * length + 0.3 * telling);
}
