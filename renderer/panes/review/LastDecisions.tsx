import { matchFinding, type VerdictDecision } from '../../../app/index.ts';
import { DECIDE_TEXT, verdictText } from '../../components/decide-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { Keys } from '../../components/Keys.tsx';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { readingWords } from './reading-words.ts';

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
        {REVIEW_TEXT.lastDecisions} <span className="grow" /> <Keys keys="Ctrl Z" />
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

function DecisionRow({ decision }: { readonly decision: VerdictDecision }) {
  const workbench = useWorkbench();
  const findings = useWorkbenchState((state) => state.comparison?.findings);
  const finding = matchFinding(findings ?? [], decision)?.finding;
  const words = finding ? readingWords(finding) : decision.words;
  return (
    <div className="last-decision">
      <button
        type="button"
        disabled={!finding}
        onClick={() => finding && workbench.select({ finding: finding.id })}
      >
        <KindGlyph kind={decision.foundAs} verdict={decision.verdict.state} />
        <span>{words.join(' / ')}</span>
        <i className="last-verdict">{verdictText(decision.verdict)}</i>
      </button>
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={`${DECIDE_TEXT.takeBackOf}: ${words.join(', ')}`}
        title={DECIDE_TEXT.takeBackOf}
        onClick={() => workbench.withdrawDecision(decision.id)}
      >
        <Icon name="undo" small />
      </button>
    </div>
  );
}
