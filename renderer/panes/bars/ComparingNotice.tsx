import { Icon } from '../../components/Icon.tsx';
import { NOTICE_TEXT } from '../../components/notice-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Says when there is no answer of the engine, and offers to ask again. */
export function ComparingNotice() {
  const workbench = useWorkbench();
  const comparing = useWorkbenchState((state) => state.comparing);
  const hasAnswer = useWorkbenchState((state) => state.comparison !== null);
  const isLinedUp = useWorkbenchState((state) => state.linedUp !== null);
  if (comparing.status !== 'cancelled' && comparing.status !== 'failed') return null;
  const failed = comparing.status === 'failed';
  const unanswered = isLinedUp ? NOTICE_TEXT.cancelledLinedUp : NOTICE_TEXT.cancelled;
  const stopped = hasAnswer ? NOTICE_TEXT.cancelledLater : unanswered;
  return (
    <div className="notice" data-tone={failed ? 'problem' : 'information'}>
      <Icon name={failed ? 'problem' : 'clock'} />
      <p>{failed ? comparing.failure.message : stopped}</p>
      <button type="button" className="button" data-look="line" onClick={workbench.compareAgain}>
        {NOTICE_TEXT.again}
      </button>
    </div>
  );
}
