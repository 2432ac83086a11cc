import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** What the engine is at, while it is, with the way to stop it. */
export function ComparingStatus() {
  const workbench = useWorkbench();
  const comparing = useWorkbenchState((state) => state.comparing);
  if (comparing.status !== 'running') return null;
  const { progress } = comparing;
  return (
    <span className="status-item">
      <progress max={progress?.total ?? 1} value={progress?.done} aria-label={BAR_TEXT.comparing} />
      {progress ? BAR_TEXT.progress(progress) : BAR_TEXT.comparing}
      <button type="button" className="status-button" onClick={workbench.cancelComparing}>
        {BAR_TEXT.cancel}
      </button>
    </span>
  );
}
