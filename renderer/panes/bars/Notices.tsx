import { Icon } from '../../components/Icon.tsx';
import { NOTICE_TEXT } from '../../components/notice-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { Notice } from '../../state/workbench-state.ts';
import { ComparingNotice } from './ComparingNotice.tsx';
import { CutNotices } from './CutNotices.tsx';

/** What the reader should know: one sentence each, read out once, closed by hand. */
export function Notices() {
  const notices = useWorkbenchState((state) => state.notices);
  return (
    <div className="notices" aria-live="polite">
      <ComparingNotice />
      <CutNotices />
      {notices.length > 0 && (
        <ul aria-label={NOTICE_TEXT.list}>
          {notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NoticeLine({ notice: { id, tone, sentence, remedies } }: { readonly notice: Notice }) {
  const workbench = useWorkbench();
  return (
    <li className="notice" data-tone={tone}>
      <Icon name={tone === 'problem' ? 'problem' : 'file'} />
      <p>{sentence}</p>
      {remedies.map((remedy) => (
        <button
          key={remedy.label}
          type="button"
          className="button"
          data-look="line"
          onClick={() => {
            workbench.closeNotice(id);
            remedy.act();
          }}
        >
          {remedy.label}
        </button>
      ))}
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={NOTICE_TEXT.close}
        onClick={() => workbench.closeNotice(id)}
      >
        <Icon name="close" small />
      </button>
    </li>
  );
}
