import { type Comparison, FINDING_KINDS, type Finding } from '../../app/index.ts';
import { rowsOf } from './reading-order.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** The findings that are shown, kind by kind or passage by passage: the order in which they are reviewed. */
export function reviewOrder({
  comparison,
  view,
}: Pick<WorkbenchState, 'comparison' | 'view'>): readonly Finding[] {
  const listed = comparison?.findings ?? [];
  const shown = listed.filter(({ kind }) => !view.hiddenKinds.includes(kind));
  const byKind = FINDING_KINDS.flatMap((kind) => shown.filter((one) => one.kind === kind));
  return comparison && view.reviewBy === 'passage' ? inStoryOrder(comparison, byKind) : byKind;
}

function inStoryOrder(comparison: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const rowOf = rowsOf(comparison);
  return findings.toSorted((a, b) => rowOf(a) - rowOf(b));
}
