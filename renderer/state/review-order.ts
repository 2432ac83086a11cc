import { type Comparison, FINDING_KINDS, type Finding } from '../../app/index.ts';
import { passageIndexOf } from './passage-index.ts';
import type { WorkbenchState } from './workbench-state.ts';

type Reviewed = Pick<WorkbenchState, 'comparison' | 'view' | 'verdicts' | 'selection'>;

/** The findings that are shown, kind by kind or passage by passage: the order in which they are reviewed. */
export function reviewOrder({
  comparison,
  view,
}: Pick<Reviewed, 'comparison' | 'view'>): readonly Finding[] {
  const shown = asListed({ comparison, view });
  const byKind = FINDING_KINDS.flatMap((kind) => shown.filter((one) => one.kind === kind));
  return comparison && view.reviewBy === 'passage' ? inStoryOrder(comparison, byKind) : byKind;
}

/** By the rows of the synopsis; what is about no passage comes last. */
function inStoryOrder(comparison: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const { homes } = passageIndexOf(comparison);
  const rows = new Map(comparison.passages.map(({ id }, at) => [id, at]));
  const rowOf = ({ id }: Finding): number => rows.get(homes.get(id) ?? '') ?? rows.size;
  return findings.toSorted((a, b) => rowOf(a) - rowOf(b));
}

/** The next (or previous) finding without a verdict, going round at the end; null where every one has its verdict. */
export function nextOpenFinding(state: Reviewed, step: 1 | -1): string | null {
  const all = state.view.mode === 'review' ? reviewOrder(state) : asListed(state);
  const at = all.findIndex(({ id }) => id === state.selection.finding);
  const from = at < 0 && step === -1 ? 0 : at;
  for (let walked = 1; walked <= all.length; walked += 1) {
    const finding = all[(from + step * walked + all.length * 2) % all.length];
    if (finding && !state.verdicts.has(finding.id)) return finding.id;
  }
  return null;
}

const asListed = ({
  comparison,
  view,
}: Pick<Reviewed, 'comparison' | 'view'>): readonly Finding[] =>
  (comparison?.findings ?? []).filter(({ kind }) => !view.hiddenKinds.includes(kind));
