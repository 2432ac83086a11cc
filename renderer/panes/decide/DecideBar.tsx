import type { Verdict } from '../../../app/index.ts';
import { DECIDE_TEXT } from '../../components/decide-text.ts';
import { KeysOf } from '../../components/Keys.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { Decided } from './Decided.tsx';
import { DismissalReasons } from './DismissalReasons.tsx';

interface Props {
  readonly finding: string;
  readonly verdict: Verdict | null;
}

/** What the reader says of a finding: three answers, each with its key, and the way back. */
export function DecideBar({ finding, verdict }: Props) {
  const workbench = useWorkbench();
  const dismissing = useWorkbenchState((state) => state.view.dismissing === finding);
  const state = verdict?.state;
  return (
    <fieldset className="decide-bar" aria-label={DECIDE_TEXT.name}>
      <button
        type="button"
        className="button"
        data-look="main"
        aria-pressed={state === 'confirmed'}
        onClick={() => workbench.decide(finding, 'confirmed')}
      >
        {DECIDE_TEXT.confirm} <KeysOf command="confirm" />
      </button>
      <button
        type="button"
        className="button"
        data-look="line"
        aria-pressed={state === 'dismissed'}
        aria-expanded={dismissing}
        onClick={() =>
          workbench.look({ dismissing: dismissing ? null : finding, dismissingAll: false })
        }
      >
        {DECIDE_TEXT.dismiss} <KeysOf command="dismiss" />
      </button>
      <button
        type="button"
        className="button"
        data-look="line"
        aria-pressed={state === 'second-look'}
        onClick={() => workbench.decide(finding, 'second-look')}
      >
        {DECIDE_TEXT.secondLook} <KeysOf command="secondLook" />
      </button>
      {dismissing && (
        <DismissalReasons onReason={(reason) => workbench.decide(finding, 'dismissed', reason)} />
      )}
      {verdict && <Decided finding={finding} verdict={verdict} />}
    </fieldset>
  );
}
