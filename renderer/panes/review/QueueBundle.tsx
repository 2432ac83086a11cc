import type { Finding } from '../../../app/index.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useArticles } from '../../components/use-articles.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { titleOfFinding } from '../../state/passage-titles.ts';
import type { ReviewGrouping } from '../../state/workbench-state.ts';
import { QueueItem } from './QueueItem.tsx';
import { readingWords } from './reading-words.ts';

interface Props {
  /** Two or more absences of the same words. */
  readonly members: readonly Finding[];
  readonly by: ReviewGrouping;
}

/** What several sources lack, said once, and below it source by source whether it is decided. */
export function QueueBundle({ members, by }: Props) {
  const articles = useArticles();
  const [first] = members;
  const title = useWorkbenchState((state) => (first ? titleOfFinding(state, first.id) : ''));
  if (!first) return null;
  const words = readingWords(first, articles).filter((one) => one !== REVIEW_TEXT.absentReading);
  return (
    <div className="queue-bundle">
      <p className="queue-bundle-head">
        <span className="queue-title">{title}</span>
        <span className="queue-sources">{REVIEW_TEXT.lacking(members.length)}</span>
        <span className="queue-words">{words.join(' / ')}</span>
      </p>
      <ul aria-label={title}>
        {members.map((finding) => (
          <li key={finding.id}>
            <QueueItem finding={finding} by={by} isMember />
          </li>
        ))}
      </ul>
    </div>
  );
}
