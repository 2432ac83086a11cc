import { ChoiceMenu } from '../../components/ChoiceMenu.tsx';
import { Icon } from '../../components/Icon.tsx';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useMediaQuery } from '../../components/use-media-query.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { reviewOrder } from '../../state/review-order.ts';
import { REVIEW_GROUPINGS, REVIEW_LISTS, type ReviewList } from '../../state/workbench-state.ts';
import { listCounts } from '../review/review-groups.ts';

type Counts = Readonly<Record<ReviewList, number>>;

/** Beside the kinds a narrower window has no room for five lists in a row. */
const NARROW = '(max-width: 1319px)';

/** Which findings the queue lists, each list with its count, and what they are grouped by. */
export function ReviewTools() {
  const { store } = useWorkbench();
  useWorkbenchState((state) => state.view.hiddenKinds);
  useWorkbenchState((state) => state.comparison);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const counts = listCounts(reviewOrder(store.getState()), verdicts);
  const isNarrow = useMediaQuery(NARROW);
  return (
    <>
      {isNarrow ? <ListMenu counts={counts} /> : <ListTabs counts={counts} />}
      <GroupMenu />
    </>
  );
}

function ListTabs({ counts }: { readonly counts: Counts }) {
  const workbench = useWorkbench();
  const list = useWorkbenchState((state) => state.view.reviewList);
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

function ListMenu({ counts }: { readonly counts: Counts }) {
  const workbench = useWorkbench();
  const list = useWorkbenchState((state) => state.view.reviewList);
  return (
    <ChoiceMenu
      label={REVIEW_TEXT.show}
      look="line"
      chosen={list}
      choices={REVIEW_LISTS.map((id) => ({ id, words: REVIEW_TEXT.tabs[id], count: counts[id] }))}
      onChoose={(reviewList) => workbench.look({ reviewList })}
    >
      {REVIEW_TEXT.tabs[list]} <span className="count">{counts[list]}</span>
      <Icon name="chevron" small />
    </ChoiceMenu>
  );
}

function GroupMenu() {
  const workbench = useWorkbench();
  const by = useWorkbenchState((state) => state.view.reviewBy);
  return (
    <ChoiceMenu
      label={REVIEW_TEXT.groupWhy}
      chosen={by}
      choices={REVIEW_GROUPINGS.map((id) => ({ id, words: REVIEW_TEXT.groupings[id] }))}
      onChoose={(reviewBy) => workbench.look({ reviewBy })}
    >
      <Icon name="bullets" small />
      {REVIEW_TEXT.group}: <b className="button-value">{REVIEW_TEXT.groupings[by]}</b>
    </ChoiceMenu>
  );
}
