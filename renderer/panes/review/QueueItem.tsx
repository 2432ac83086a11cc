import { Fragment, memo } from 'react';
import { type Finding, SIGLA } from '../../../app/index.ts';
import { DECIDE_TEXT, verdictText } from '../../components/decide-text.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useArticles } from '../../components/use-articles.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { titleOfFinding } from '../../state/passage-titles.ts';
import type { ReviewGrouping } from '../../state/workbench-state.ts';
import { readingWords } from './reading-words.ts';

/** More letters would leave the title no room; the evidence beside the queue names them all. */
const MOST_SIGLA = 4;

interface Props {
  readonly finding: Finding;
  /** What the queue is grouped by: an item says the other thing. */
  readonly by: ReviewGrouping;
  /** Under a head that says the passage and the words. */
  readonly isMember?: boolean;
}

/** A finding in the queue: its passage or its kind, and the differing words while it is open, one line once it is settled. */
export const QueueItem = memo(function QueueItem({ finding, by, isMember = false }: Props) {
  const workbench = useWorkbench();
  const { id, kind } = finding;
  const title = useWorkbenchState((state) =>
    by === 'kind' && !isMember ? titleOfFinding(state, id) : findingTitle(finding),
  );
  const current = useWorkbenchState((state) => state.selection.finding === id);
  const verdict = useVerdict(id);
  const articles = useArticles();
  return (
    <button
      type="button"
      className="queue-item"
      data-kind={kind}
      data-finding={id}
      data-member={isMember || undefined}
      data-settled={verdict ? '' : undefined}
      aria-current={current}
      title={finding.summary}
      tabIndex={current ? 0 : -1}
      onClick={() => workbench.select({ finding: id })}
    >
      <KindGlyph kind={kind} verdict={verdict?.state ?? null} />
      <span className="queue-title">{title}</span>
      {verdict ? (
        <span className="queue-verdict" title={verdictText(verdict)}>
          {DECIDE_TEXT.states[verdict.state]}
        </span>
      ) : (
        !isMember && (
          <>
            <Sigla finding={finding} />
            <span className="queue-words">
              {readingWords(finding, articles).map((words, at) => (
                <Fragment key={words}>
                  {at > 0 && <i> / </i>}
                  {words}
                </Fragment>
              ))}
            </span>
          </>
        )
      )}
    </button>
  );
});

function Sigla({ finding: { evidence } }: { readonly finding: Finding }) {
  const sigla = SIGLA.filter((siglum) => evidence.some(({ article }) => article === siglum));
  if (sigla.length > MOST_SIGLA)
    return <span className="queue-sources">{REVIEW_TEXT.sources(sigla.length)}</span>;
  return (
    <span className="queue-sigla">
      {sigla.map((siglum) => (
        <SiglumBadge key={siglum} siglum={siglum} size="small" outline />
      ))}
    </span>
  );
}
