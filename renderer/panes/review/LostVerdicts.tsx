import { useMemo } from 'react';
import { type Decision, lostVerdicts } from '../../../app/index.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { DecisionRow } from './DecisionRow.tsx';

const NO_DECISIONS: readonly Decision[] = [];

/** What was decided of findings that a new version or a new alignment no longer has. Shown as long as the reader keeps it. */
export function LostVerdicts() {
  const comparison = useWorkbenchState((state) => state.comparison);
  const decisions = useWorkbenchState((state) => state.work?.decisions ?? NO_DECISIONS);
  const lost = useMemo(
    () => (comparison ? lostVerdicts(comparison.findings, decisions) : []),
    [comparison, decisions],
  );
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost-verdicts">
      <h2 className="section-head" id="lost-verdicts">
        {REVIEW_TEXT.lostVerdicts} <span className="faint">{lost.length}</span>
      </h2>
      <p className="muted">{REVIEW_TEXT.lostVerdictsWhy}</p>
      <ul>
        {lost.map((decision) => (
          <li key={decision.id}>
            <DecisionRow decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
