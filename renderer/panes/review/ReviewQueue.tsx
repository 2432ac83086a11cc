import { useEffect, useRef } from 'react';
import type { Finding, FindingKind } from '../../../app/index.ts';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { passageIndexOf } from '../../state/passage-index.ts';
import { titleOfPassage } from '../../state/passage-titles.ts';
import { reviewOrder } from '../../state/review-order.ts';
import { bringTogether } from '../../state/shared-absences.ts';
import type { ReviewGrouping } from '../../state/workbench-state.ts';
import { QueueBundle } from './QueueBundle.tsx';
import { QueueItem } from './QueueItem.tsx';
import { type ReviewGroup, reviewGroups } from './review-groups.ts';
import { useQueueKeys } from './use-queue-keys.ts';

/** The findings kind by kind or passage by passage, each group with its progress. */
export function ReviewQueue() {
  const { store } = useWorkbench();
  useWorkbenchState((state) => state.view.hiddenKinds);
  useWorkbenchState((state) => state.comparison);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const list = useWorkbenchState((state) => state.view.reviewList);
  const by = useWorkbenchState((state) => state.view.reviewBy);
  const { comparison } = store.getState();
  const homes = comparison && passageIndexOf(comparison).homes;
  const keyOf = ({ id, kind }: Finding): string => (by === 'kind' ? kind : (homes?.get(id) ?? ''));
  const groups = reviewGroups(reviewOrder(store.getState()), verdicts, list, keyOf);
  const queue = useCurrentInSight();
  const onKeyDown = useQueueKeys(queue);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons inside
    <div className="queue" ref={queue} onKeyDown={onKeyDown}>
      <nav aria-label={REVIEW_TEXT.queue}>
        {groups.length === 0 && (
          <p className="queue-empty">
            <b>{REVIEW_TEXT.noneListed}</b> {REVIEW_TEXT.noneListedWhy}
          </p>
        )}
        {groups.map((group) => (
          <Group key={group.key} group={group} by={by} />
        ))}
      </nav>
    </div>
  );
}

interface GroupProps {
  readonly group: ReviewGroup;
  readonly by: ReviewGrouping;
}

function Group({ group: { key, listed, settled, all }, by }: GroupProps) {
  const name = useWorkbenchState((state) =>
    by === 'kind' ? KIND_TEXT[key as FindingKind].name : titleOfPassage(state, key),
  );
  return (
    <section>
      <h2 className="queue-head">
        <span className="queue-group">{name}</span>{' '}
        <span className="faint">{REVIEW_TEXT.groupCount(settled, all)}</span>
        <span className="grow" />
        <progress className="thin" max={all} value={settled} aria-hidden="true" />
      </h2>
      <ul>
        {bringTogether(listed).map((members) => (
          <li key={members[0]?.id}>
            {members.length > 1 ? (
              <QueueBundle members={members} by={by} />
            ) : (
              members.map((one) => <QueueItem key={one.id} finding={one} by={by} />)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The current finding stays in sight, wherever it was chosen; the keyboard goes along where it is in the queue. */
function useCurrentInSight() {
  const queue = useRef<HTMLDivElement>(null);
  const finding = useWorkbenchState((state) => state.selection.finding);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding is another place
  useEffect(() => {
    const item = queue.current?.querySelector<HTMLElement>('[aria-current="true"]');
    item?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    const isHere = queue.current?.contains(activeElement) || activeElement === document.body;
    if (isHere) item?.focus({ preventScroll: true });
  }, [finding]);
  return queue;
}
