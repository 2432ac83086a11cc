import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { DecidePane } from './DecidePane.tsx';
import { FindingPane } from './FindingPane.tsx';
import { ReviewQueue } from './ReviewQueue.tsx';
import { useFirstFinding } from './use-first-finding.ts';

/** One finding after another: the queue, the evidence of every source, and the decision. */
export function ReviewView() {
  const name = useWorkbenchState((state) => state.work?.name);
  useFirstFinding();
  return (
    <main className="review">
      <h1 className="hidden-words">
        {REVIEW_TEXT.name}: {name}
      </h1>
      <ReviewQueue />
      <FindingPane />
      <DecidePane />
    </main>
  );
}
