import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { describeChange } from '../../state/change.ts';
import type { Step } from '../../state/history.ts';

/** Undo and redo, each saying what it would take back. */
export function HistoryButtons() {
  const workbench = useWorkbench();
  const done = useWorkbenchState((state) => state.history.done.at(-1));
  const undone = useWorkbenchState((state) => state.history.undone.at(-1));
  const undo = BAR_TEXT.undo(nameOf(done));
  const redo = BAR_TEXT.redo(nameOf(undone));
  return (
    <>
      <button
        type="button"
        className="button"
        data-icon=""
        disabled={!done}
        aria-label={undo}
        title={undo}
        onClick={workbench.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button"
        data-icon=""
        disabled={!undone}
        aria-label={redo}
        title={redo}
        onClick={workbench.redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

const nameOf = (step: Step | undefined): string | null =>
  step ? describeChange(step.change) : null;
