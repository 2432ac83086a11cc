import type { Verdict } from '../../../app/index.ts';
import { DECIDE_TEXT, verdictText } from '../../components/decide-text.ts';
import { KeysOf } from '../../components/Keys.tsx';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly finding: string;
  readonly verdict: Verdict;
}

/** What was decided of a finding, and the way back. */
export function Decided({ finding, verdict }: Props) {
  const workbench = useWorkbench();
  return (
    <p className="decided">
      {verdictText(verdict)}
      <button
        type="button"
        className="status-button"
        aria-label={DECIDE_TEXT.takeBackOf}
        onClick={() => workbench.takeBackVerdict(finding)}
      >
        {DECIDE_TEXT.takeBack} <KeysOf command="takeBack" />
      </button>
    </p>
  );
}
