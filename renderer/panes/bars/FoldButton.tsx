import { Icon } from '../../components/Icon.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Leaves out what all sources agree on, in text and matrix alike. */
export function FoldButton() {
  const workbench = useWorkbench();
  const fold = useWorkbenchState((state) => state.view.fold);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={fold}
      title={MATRIX_TEXT.foldWhy}
      onClick={() => workbench.look({ fold: !fold })}
    >
      <Icon name="fold" small />
      <span className="tool-word">{MATRIX_TEXT.fold}</span>
    </button>
  );
}
