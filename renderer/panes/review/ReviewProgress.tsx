import { FINDING_KINDS } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { reviewOrder } from '../../state/review-order.ts';
import { ProgressRing } from './ProgressRing.tsx';
import { listCounts } from './review-groups.ts';

const STATES = ['confirmed', 'dismissed', 'second-look', 'open'] as const;

/** How much is settled, in all and kind by kind; at the end the way on to the report. */
export function ReviewProgress() {
  const workbench = useWorkbench();
  useWorkbenchState((state) => state.view.hiddenKinds);
  useWorkbenchState((state) => state.comparison);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const findings = reviewOrder(workbench.store.getState());
  const counts = listCounts(findings, verdicts);
  const kinds = FINDING_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind));
  return (
    <section aria-label={REVIEW_TEXT.progress}>
      <div className="progress-ring">
        <ProgressRing counts={counts} />
        <ul>
          {STATES.map((state) => (
            <li key={state}>
              <i data-verdict={state} />
              {REVIEW_TEXT.states[state](counts[state])}
            </li>
          ))}
        </ul>
      </div>
      {findings.length > 0 && counts.open === 0 && (
        <p className="settled">
          <b>{REVIEW_TEXT.settled(findings.length)}</b> {REVIEW_TEXT.settledWhy}
          <button
            type="button"
            className="button"
            data-look="main"
            onClick={() => workbench.look({ dialog: 'export' })}
          >
            {REVIEW_TEXT.report}
          </button>
        </p>
      )}
      <ul className="kind-progress">
        {kinds.map((kind) => {
          const ofKind = findings.filter((finding) => finding.kind === kind);
          const settled = ofKind.filter(({ id }) => verdicts.has(id)).length;
          return (
            <li key={kind}>
              <KindGlyph kind={kind} />
              <span>{KIND_TEXT[kind].name}</span>
              <progress className="thin" max={ofKind.length} value={settled} aria-hidden="true" />
              <span className="faint">
                {settled}/{ofKind.length}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
