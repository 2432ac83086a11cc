import type { Finding } from '../../../app/index.ts';
import { EXPORT_TEXT } from '../../components/export-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly unreviewed: readonly Finding[];
  readonly onClose: () => void;
}

/** What happens to findings nobody looked at: they come along, marked as such, or stay out. The answer is kept with the comparison. */
export function UnreviewedGate({ unreviewed, onClose }: Props) {
  const workbench = useWorkbench();
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const ofHiddenKinds = unreviewed.filter(({ kind }) => hidden.includes(kind)).length;
  const leaveOut = useWorkbenchState((state) => state.view.leaveOutUnreviewed);
  return (
    <div className="gate">
      <Icon name="flag" />
      <div>
        <p>
          <b>{EXPORT_TEXT.unreviewed(unreviewed.length)}</b>{' '}
          {ofHiddenKinds > 0 && `${EXPORT_TEXT.ofHiddenKinds(ofHiddenKinds, unreviewed.length)} `}
          {leaveOut ? EXPORT_TEXT.leftOut : EXPORT_TEXT.included}
        </p>
        <div className="gate-answers">
          <button
            type="button"
            className="button"
            data-look="line"
            onClick={() => {
              onClose();
              workbench.look({ mode: 'review', reviewList: 'open' });
            }}
          >
            {EXPORT_TEXT.review}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={!leaveOut}
            onClick={() => workbench.leaveOutUnreviewed(false)}
          >
            {EXPORT_TEXT.include}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={leaveOut}
            onClick={() => workbench.leaveOutUnreviewed(true)}
          >
            {EXPORT_TEXT.leaveOut}
          </button>
        </div>
      </div>
    </div>
  );
}
