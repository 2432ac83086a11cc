import { useState } from 'react';
import type { Cut } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { NOTICE_TEXT } from '../../components/notice-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

const NO_CUTS: readonly Cut[] = [];

/** A wall of sentences would hide the text that can be read all the same; the others are one press away. */
const MOST_TOLD = 2;

const asSentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

/** What was not compared, and why. Closing it lasts until the next run. */
export function CutNotices() {
  const workbench = useWorkbench();
  const cuts = useWorkbenchState((state) => state.comparison?.cuts ?? NO_CUTS);
  const [closed, setClosed] = useState<readonly Cut[]>(NO_CUTS);
  const [all, setAll] = useState(false);
  if (cuts.length === 0 || closed === cuts) return null;
  const told = all ? cuts : cuts.slice(0, MOST_TOLD);
  const budget = cuts.some(({ kind }) => kind === 'budget');
  return (
    <div className="notice" data-tone="information">
      <Icon name="clock" />
      <p>
        {budget && <b>{NOTICE_TEXT.cutShort} </b>}
        {told.map(({ sentence }) => asSentence(sentence)).join(' ')}
      </p>
      {cuts.length > MOST_TOLD && (
        <button
          type="button"
          className="link-action"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? NOTICE_TEXT.fewer : NOTICE_TEXT.more(cuts.length - MOST_TOLD)}
        </button>
      )}
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
