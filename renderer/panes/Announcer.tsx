import { ANNOUNCE_TEXT } from '../components/announce-text.ts';
import { verdictText } from '../components/decide-text.ts';
import { findingTitle } from '../components/finding-title.ts';
import { KIND_TEXT } from '../components/kind-text.ts';
import { useWorkbenchState } from '../components/WorkbenchContext.tsx';
import { findingOrder } from '../state/finding-order.ts';
import { passageIndexOf, placesOf } from '../state/passage-index.ts';
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
  const chosen = selection.finding;
  // Looked for only where one is chosen: this runs at every letter typed.
  const finding = chosen === null ? undefined : comparison.findings.find(({ id }) => id === chosen);
  if (finding) {
    const order = findingOrder({ comparison, view });
    const title = findingTitle(finding);
    // An absence has them in its title.
    const told = title === KIND_TEXT[finding.kind].name ? finding.evidence : [];
    const sigla = [...new Set(told.map(({ article }) => article))];
    const verdict = verdicts.get(finding.id);
    const decided = verdict ? verdictText(verdict) : null;
    const at = order.findIndex(({ id }) => id === finding.id) + 1;
    return ANNOUNCE_TEXT.finding(at, order.length, title, sigla, decided);
  }
  if (selection.passage)
    return ANNOUNCE_TEXT.passage(placesOf(passageIndexOf(comparison), selection.passage));
  return comparing.status === 'done'
    ? ANNOUNCE_TEXT.compared(findingOrder({ comparison, view }).length)
    : '';
}
