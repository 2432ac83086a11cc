import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { Mode } from '../../state/workbench-state.ts';
import { DetailsButton } from '../inspector/DetailsButton.tsx';
import { AddSource } from './AddSource.tsx';
import { BaseMenu } from './BaseMenu.tsx';
import { FoldButton } from './FoldButton.tsx';
import { KindChips } from './KindChips.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import { ReviewTools } from './ReviewTools.tsx';
import { SourceList } from './SourceList.tsx';

/** The tools of the view on the left, the kinds of findings on the right. */
export function ToolBar() {
  const mode = useWorkbenchState((state) => state.view.mode);
  return (
    <div className="tool-bar" role="toolbar" aria-label={BAR_TEXT.tools}>
      <ToolsOf mode={mode} />
      <span className="grow" />
      <KindChips />
    </div>
  );
}

function ToolsOf({ mode }: { readonly mode: Mode }) {
  switch (mode) {
    case 'read':
      return (
        <>
          <SourceList />
          <AddSource />
          <span className="separator" />
          <ScrollTogether />
          <BaseMenu />
          <FoldButton />
          <DetailsButton />
        </>
      );
    case 'matrix':
      return <MatrixTools />;
    case 'review':
      return <ReviewTools />;
    default:
      return mode satisfies never;
  }
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
      <span className="tool-word">{BAR_TEXT.scrollTogether}</span>
    </button>
  );
}
