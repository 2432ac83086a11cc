import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/**
 * Opens the inspector in a narrow window. It stands above the overview, and in the tool bar where there is none: over the text
 * it would cover words. The style sheet shows one of the two.
 */
export function DetailsButton() {
  const workbench = useWorkbench();
  const open = useWorkbenchState(({ view }) => view.details);
  return (
    <button
      type="button"
      className="button details-button"
      data-look="line"
      aria-expanded={open}
      onClick={() => workbench.look({ details: true })}
    >
      <Icon name="panel" small />
      {INSPECTOR_TEXT.open}
    </button>
  );
}
