import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { reviewOrder } from '../../state/review-order.ts';
import { REVIEW_LISTS } from '../../state/workbench-state.ts';
import { listCounts } from '../review/review-groups.ts';

/** Which findings the queue lists, each list with its count. */
export function ReviewTools() {
  const workbench = useWorkbench();
  useWorkbenchState((state) => state.view.hiddenKinds);
  useWorkbenchState((state) => state.comparison);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const list = useWorkbenchState((state) => state.view.reviewList);
  const counts = listCounts(reviewOrder(workbench.store.getState()), verdicts);
  return (
    <fieldset className="segments" data-size="small" aria-label={REVIEW_TEXT.show}>
      {REVIEW_LISTS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === list}
          onClick={() => workbench.look({ reviewList: one })}
        >
          {REVIEW_TEXT.tabs[one]} <span className="count">{counts[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
