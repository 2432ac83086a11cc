import { useState } from 'react';
import type { Cut } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { NOTICE_TEXT } from '../../components/notice-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

const NO_CUTS: readonly Cut[] = [];

/** What was not compared, and why. Closing it lasts until the next run. */
export function CutNotices() {
  const workbench = useWorkbench();
  const cuts = useWorkbenchState((state) => state.comparison?.cuts ?? NO_CUTS);
  const [closed, setClosed] = useState<readonly Cut[]>(NO_CUTS);
  if (cuts.length === 0 || closed === cuts) return null;
  const budget = cuts.some(({ kind }) => kind === 'budget');
  return (
    <div className="notice" data-tone="information">
      <Icon name="clock" />
      <p>
        {budget && <b>{NOTICE_TEXT.cutShort} </b>}
        {cuts.map(({ sentence }) => sentence).join(' ')}
      </p>
      {budget && (
        <button type="button" className="button" data-look="line" onClick={workbench.compareAgain}>
          {NOTICE_TEXT.goOn}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={NOTICE_TEXT.close}
        onClick={() => setClosed(cuts)}
      >
        <Icon name="close" small />
      </button>
    </div>
  );
}
