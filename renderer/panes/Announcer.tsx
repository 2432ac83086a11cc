import { ANNOUNCE_TEXT } from '../components/announce-text.ts';
import { verdictText } from '../components/decide-text.ts';
import { KIND_TEXT } from '../components/kind-text.ts';
import { useWorkbenchState } from '../components/WorkbenchContext.tsx';
import { passageIndexOf, placesOf } from '../state/passage-index.ts';
import { findingOrder } from '../state/reading-order.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

/** Says once, politely, where each move has led. */
export function Announcer() {
  const words = useWorkbenchState(announcement);
  return (
    <p className="hidden-words" aria-live="polite" aria-atomic="true">
      {words}
    </p>
  );
}

/** The same words for the same state, so that nothing is said twice. */
function announcement({
  comparison,
  comparing,
  selection,
  view,
  verdicts,
}: WorkbenchState): string {
  if (!comparison) return '';
  const finding = comparison.findings.find(({ id }) => id === selection.finding);
  if (finding) {
    const order = findingOrder(comparison, view.hiddenKinds);
    const sigla = [...new Set(finding.evidence.map(({ article }) => article))];
    const { name } = KIND_TEXT[finding.kind];
    const verdict = verdicts.get(finding.id);
    const decided = verdict ? verdictText(verdict) : null;
    return ANNOUNCE_TEXT.finding(order.indexOf(finding.id) + 1, order.length, name, sigla, decided);
  }
  if (selection.passage)
    return ANNOUNCE_TEXT.passage(placesOf(passageIndexOf(comparison), selection.passage));
  return comparing.status === 'done' ? ANNOUNCE_TEXT.compared(comparison.findings.length) : '';
}
