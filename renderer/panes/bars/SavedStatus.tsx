import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';

const WORDS = {
  saved: BAR_TEXT.saved,
  saving: BAR_TEXT.saving,
  failed: BAR_TEXT.notSaved,
} as const;

/** Whether everything done so far is on the disk. */
export function SavedStatus() {
  const status = useWorkbenchState((state) => state.saving.status);
  return (
    <span className="status-item" data-saving={status}>
      {WORDS[status]}
    </span>
  );
}
