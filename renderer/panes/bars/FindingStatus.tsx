import { BAR_TEXT } from '../../components/bar-text.ts';
import { KeysOf } from '../../components/Keys.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { findingOrder } from '../../state/finding-order.ts';
import { ReviewBar } from './ReviewBar.tsx';

/** "Finding 4 of 23" among those that are shown. */
export function FindingStatus() {
  const comparison = useWorkbenchState((state) => state.comparison);
  useWorkbenchState((state) => state.view.hiddenKinds);
  useWorkbenchState((state) => state.view.reviewBy);
  const finding = useWorkbenchState((state) => state.selection.finding);
  const mode = useWorkbenchState((state) => state.view.mode);
  const { store } = useWorkbench();
  const verdicts = useWorkbenchState((state) => state.verdicts);
  if (!comparison) return null;
  const ids = findingOrder(store.getState()).map(({ id }) => id);
  const reviewed = ids.filter((id) => verdicts.has(id)).length;
  const at = finding === null ? -1 : ids.indexOf(finding);
  return (
    <>
      <b>{at < 0 ? BAR_TEXT.findings(ids.length) : BAR_TEXT.findingOf(at + 1, ids.length)}</b>
      <span className="status-item">
        {BAR_TEXT.reviewed(reviewed)}
        <ReviewBar findings={ids} />
      </span>
      <span className="status-item key-hint">
        <KeysOf command="nextFinding" />
        <KeysOf command="previousFinding" /> {BAR_TEXT.nextPrevious}
      </span>
      {mode !== 'read' && (
        <span className="status-item key-hint">
          <KeysOf command="openInRead" /> {BAR_TEXT.openInRead}
        </span>
      )}
    </>
  );
}
