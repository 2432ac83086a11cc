import type { VerdictDecision } from '../../../app/index.ts';
import { KeysOf } from '../../components/Keys.tsx';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { DecisionRow } from './DecisionRow.tsx';

/** As many of the latest decisions are listed; the queue's lists hold all of them. */
const MOST_LISTED = 5;

/** What was decided last, each with the way back. */
export function LastDecisions() {
  const decisions = useWorkbenchState((state) => state.work?.decisions);
  const latest = (decisions ?? [])
    .filter((decision): decision is VerdictDecision => decision.type === 'verdict')
    .toSorted((a, b) => (a.verdict.at < b.verdict.at ? 1 : -1))
    .slice(0, MOST_LISTED);
  return (
    <section>
      <h2 className="section-head">
        {REVIEW_TEXT.lastDecisions} <span className="grow" /> <KeysOf command="undo" />
      </h2>
      {latest.length === 0 && <p className="muted">{REVIEW_TEXT.noDecisions}</p>}
      <ul>
        {latest.map((decision) => (
          <li key={decision.id}>
            <DecisionRow decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
