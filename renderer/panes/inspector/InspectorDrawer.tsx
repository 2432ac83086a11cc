import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { DetailsButton } from './DetailsButton.tsx';
import { Inspector } from './Inspector.tsx';

/** The inspector in a narrow window: over the right edge of the columns, opened and closed by its handle. */
export function InspectorDrawer() {
  const workbench = useWorkbench();
  const open = useWorkbenchState(({ view }) => view.details);
  if (!open)
    return (
      <div className="drawer">
        <DetailsButton />
      </div>
    );
  return (
    <div className="drawer" data-open="">
      <button
        type="button"
        className="button drawer-close"
        data-look="line"
        aria-expanded="true"
        onClick={() => workbench.look({ details: false })}
      >
        <Icon name="close" small />
        {INSPECTOR_TEXT.close}
      </button>
      <Inspector />
    </div>
  );
}
