import { type Comparison, FINDING_KINDS, type Finding } from '../../app/index.ts';
import { rowsOf } from './reading-order.ts';
import { bringTogether } from './shared-absences.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** The findings that are shown, kind by kind or passage by passage, absences of the same words one after another: the order of review. */
export function reviewOrder({
  comparison,
  view,
}: Pick<WorkbenchState, 'comparison' | 'view'>): readonly Finding[] {
  const listed = comparison?.findings ?? [];
  const shown = listed.filter(({ kind }) => !view.hiddenKinds.includes(kind));
  const byKind = FINDING_KINDS.flatMap((kind) =>
    bringTogether(shown.filter((one) => one.kind === kind)).flat(),
  );
  return comparison && view.reviewBy === 'passage' ? inStoryOrder(comparison, byKind) : byKind;
}

function inStoryOrder(comparison: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const rowOf = rowsOf(comparison);
  return findings.toSorted((a, b) => rowOf(a) - rowOf(b));
}
