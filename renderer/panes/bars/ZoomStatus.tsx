import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { INITIAL_VIEW } from '../../state/workbench-state.ts';

/** The reading size, against the one the program starts with. */
export function ZoomStatus() {
  const zoom = useWorkbenchState((state) => state.view.zoom);
  return <span title={BAR_TEXT.zoom}>{Math.round((zoom / INITIAL_VIEW.zoom) * 100)}%</span>;
}
