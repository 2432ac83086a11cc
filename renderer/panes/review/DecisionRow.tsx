import { matchFinding, type VerdictDecision } from '../../../app/index.ts';
import { DECIDE_TEXT, verdictText } from '../../components/decide-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { useArticles } from '../../components/use-articles.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { readingWords } from './reading-words.ts';

/** One verdict in a line: a click goes to its finding, where there is one, and a button takes it back. */
export function DecisionRow({ decision }: { readonly decision: VerdictDecision }) {
  const workbench = useWorkbench();
  const articles = useArticles();
  const findings = useWorkbenchState((state) => state.comparison?.findings);
  const finding = matchFinding(findings ?? [], decision)?.finding;
  const words = finding ? readingWords(finding, articles) : decision.words;
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
