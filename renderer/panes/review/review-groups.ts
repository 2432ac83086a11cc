import { FINDING_KINDS, type Finding, type FindingKind, type Verdict } from '../../../app/index.ts';
import type { ReviewList } from '../../state/workbench-state.ts';

/** The findings of one kind that are listed, and how many of the kind are settled. */
export interface ReviewGroup {
  readonly kind: FindingKind;
  readonly listed: readonly Finding[];
  readonly settled: number;
  readonly all: number;
}

type Verdicts = ReadonlyMap<string, Verdict>;

/** Findings by kind, in the order of the kinds; kinds of which none is listed are left out. */
export function reviewGroups(
  findings: readonly Finding[],
  verdicts: Verdicts,
  list: ReviewList,
): readonly ReviewGroup[] {
  return FINDING_KINDS.map((kind): ReviewGroup => {
    const all = findings.filter((finding) => finding.kind === kind);
    const listed = all.filter(({ id }) => isListed(verdicts.get(id), list));
    const settled = all.filter(({ id }) => verdicts.has(id)).length;
    return { kind, listed, settled, all: all.length };
  }).filter(({ listed }) => listed.length > 0);
}

/** How many findings each list holds. */
export function listCounts(
  findings: readonly Finding[],
  verdicts: Verdicts,
): Readonly<Record<ReviewList, number>> {
  const count = (list: ReviewList): number =>
    findings.filter(({ id }) => isListed(verdicts.get(id), list)).length;
  return {
    open: count('open'),
    'second-look': count('second-look'),
    confirmed: count('confirmed'),
    dismissed: count('dismissed'),
    all: findings.length,
  };
}

function isListed(verdict: Verdict | undefined, list: ReviewList): boolean {
  if (list === 'all') return true;
  return list === 'open' ? verdict === undefined : verdict?.state === list;
}
