import { Fragment, memo } from 'react';
import { type Finding, SIGLA } from '../../../app/index.ts';
import { verdictText } from '../../components/decide-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { titleOfFinding } from '../../state/passage-titles.ts';
import { readingWords } from './reading-words.ts';

/** A finding in the queue: its passage and the differing words while it is open, one line once it is settled. */
export const QueueItem = memo(function QueueItem({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const { id, kind } = finding;
  const title = useWorkbenchState((state) => titleOfFinding(state, id));
  const current = useWorkbenchState((state) => state.selection.finding === id);
  const verdict = useVerdict(id);
  return (
    <button
      type="button"
      className="queue-item"
      data-kind={kind}
      data-finding={id}
      data-settled={verdict ? '' : undefined}
      aria-current={current}
      tabIndex={current ? 0 : -1}
      onClick={() => workbench.select({ finding: id })}
    >
      <KindGlyph kind={kind} verdict={verdict?.state ?? null} />
      <span className="queue-title">{title}</span>
      {verdict ? (
        <span className="queue-verdict">{verdictText(verdict)}</span>
      ) : (
        <>
          <Sigla finding={finding} />
          <span className="queue-words">
            {readingWords(finding).map((words, at) => (
              <Fragment key={words}>
                {at > 0 && <i> / </i>}
                {words}
              </Fragment>
            ))}
          </span>
        </>
      )}
    </button>
  );
});

function Sigla({ finding: { evidence } }: { readonly finding: Finding }) {
  const sigla = SIGLA.filter((siglum) => evidence.some(({ article }) => article === siglum));
  return (
    <span className="queue-sigla">
      {sigla.map((siglum) => (
        <SiglumBadge key={siglum} siglum={siglum} size="small" outline />
      ))}
    </span>
  );
}
