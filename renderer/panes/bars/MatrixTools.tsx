import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
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
    <MenuTrigger>
      <Button className="button" data-look="line">
        <Icon name="sort" small />
        {MATRIX_TEXT.sorts[sort]}
        <Icon name="chevron" small />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={MATRIX_TEXT.sort}
          selectionMode="single"
          selectedKeys={[sort]}
        >
          {MATRIX_SORTS.map((one) => (
            <MenuItem key={one} id={one} onAction={() => workbench.look({ matrixSort: one })}>
              {MATRIX_TEXT.sorts[one]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
