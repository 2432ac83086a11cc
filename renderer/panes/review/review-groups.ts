import type { Finding, Verdict } from '../../../app/index.ts';
import type { ReviewList } from '../../state/workbench-state.ts';

/** Findings that belong together: those that are listed, and how many of all are settled. */
export interface ReviewGroup {
  /** What they have in common: a kind, or the id of a passage. */
  readonly key: string;
  readonly listed: readonly Finding[];
  readonly settled: number;
  readonly all: number;
}

type Verdicts = ReadonlyMap<string, Verdict>;

/** The findings as they stand, grouped by what `keyOf` says of each; groups of which none is listed are left out. */
export function reviewGroups(
  findings: readonly Finding[],
  verdicts: Verdicts,
  list: ReviewList,
  keyOf: (finding: Finding) => string,
): readonly ReviewGroup[] {
  const keys = [...new Set(findings.map(keyOf))];
  return keys
    .map((key): ReviewGroup => {
      const all = findings.filter((finding) => keyOf(finding) === key);
      const listed = all.filter(({ id }) => isListed(verdicts.get(id), list));
      const settled = all.filter(({ id }) => verdicts.has(id)).length;
      return { key, listed, settled, all: all.length };
    })
    .filter(({ listed }) => listed.length > 0);
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
