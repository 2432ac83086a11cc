import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** The views there are. The report is a choice of files for now. */
export function ViewSwitch() {
  const workbench = useWorkbench();
  const exporting = useWorkbenchState((state) => state.view.dialog === 'export');
  return (
    <nav className="segments" aria-label={BAR_TEXT.views}>
      <button
        type="button"
        aria-current={exporting ? undefined : 'page'}
        onClick={() => workbench.look({ dialog: null })}
      >
        {BAR_TEXT.read}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={exporting}
        onClick={() => workbench.look({ dialog: 'export' })}
      >
        {BAR_TEXT.report}
      </button>
    </nav>
  );
}
