import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { AddSource } from './AddSource.tsx';
import { KindChips } from './KindChips.tsx';
import { SourceList } from './SourceList.tsx';

/** The sources on the left, how they scroll in the middle, the kinds of findings on the right. */
export function ToolBar() {
  return (
    <div className="tool-bar" role="toolbar" aria-label={BAR_TEXT.tools}>
      <SourceList />
      <AddSource />
      <span className="separator" />
      <ScrollTogether />
      <span className="grow" />
      <KindChips />
    </div>
  );
}

function ScrollTogether() {
  const workbench = useWorkbench();
  const together = useWorkbenchState((state) => state.view.scrollTogether);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={together}
      title={BAR_TEXT.scrollTogetherWhy}
      onClick={() => workbench.look({ scrollTogether: !together })}
    >
      <Icon name={together ? 'lock' : 'unlock'} small />
      {BAR_TEXT.scrollTogether}
    </button>
  );
}
