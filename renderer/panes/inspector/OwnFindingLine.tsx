import { decisionBehind } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** Says that the reader made a finding, and takes it back. */
export function OwnFindingLine({ finding }: { readonly finding: string }) {
  const workbench = useWorkbench();
  const remove = (): void => {
    const { work, comparison } = workbench.store.getState();
    const findings = comparison?.findings ?? [];
    const own = work && decisionBehind(work.articles, work.decisions, finding, findings);
    if (own) workbench.withdrawDecision(own.id);
  };
  return (
    <p className="finding-score own-line">
      {REVIEW_TEXT.yours}
      <button type="button" className="link-action" onClick={remove}>
        {INSPECTOR_TEXT.removeFinding}
      </button>
    </p>
  );
}
