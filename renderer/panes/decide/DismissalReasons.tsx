import { DECIDE_TEXT, DISMISSAL_REASONS } from '../../components/decide-text.ts';
import { Keys } from '../../components/Keys.tsx';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** Why a finding is dismissed: one press for each reason, by its digit. */
export function DismissalReasons({ finding }: { readonly finding: string }) {
  const workbench = useWorkbench();
  return (
    <ul className="reasons" aria-label={DECIDE_TEXT.why}>
      {DISMISSAL_REASONS.map((reason, at) => (
        <li key={reason}>
          <button
            type="button"
            className="reason"
            onClick={() => workbench.decide(finding, 'dismissed', reason)}
          >
            <Keys keys={String(at + 1)} /> {reason}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="reason"
          onClick={() => workbench.decide(finding, 'dismissed', null)}
        >
          <Keys keys="X" /> {DECIDE_TEXT.withoutReason}
        </button>
      </li>
    </ul>
  );
}
