import { ChoiceMenu } from '../../components/ChoiceMenu.tsx';
import { Icon } from '../../components/Icon.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { MATRIX_SORTS } from '../../state/workbench-state.ts';
import { BaseMenu } from './BaseMenu.tsx';
import { FoldButton } from './FoldButton.tsx';

/** How the matrix is ordered and judged, and the way out of the program. */
export function MatrixTools() {
  const workbench = useWorkbench();
  return (
    <>
      <SortMenu />
      <BaseMenu />
      <FoldButton />
      <button
        type="button"
        className="button"
        title={MATRIX_TEXT.csvWhy}
        onClick={() => void workbench.exportMatrix()}
      >
        <Icon name="export" small />
        {MATRIX_TEXT.csv}
      </button>
    </>
  );
}

function SortMenu() {
  const workbench = useWorkbench();
  const sort = useWorkbenchState((state) => state.view.matrixSort);
  return (
    <ChoiceMenu
      label={MATRIX_TEXT.sort}
      look="line"
      chosen={sort}
      choices={MATRIX_SORTS.map((id) => ({ id, words: MATRIX_TEXT.sorts[id] }))}
      onChoose={(matrixSort) => workbench.look({ matrixSort })}
    >
      <Icon name="sort" small />
      {MATRIX_TEXT.sorts[sort]}
      <Icon name="chevron" small />
    </ChoiceMenu>
  );
}
