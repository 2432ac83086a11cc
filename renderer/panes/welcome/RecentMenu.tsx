import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { ComparisonSummary } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly comparison: ComparisonSummary;
  readonly onRename: () => void;
}

/** What can be done with a kept comparison besides opening it. */
export function RecentMenu({ comparison: { id }, onRename }: Props) {
  const workbench = useWorkbench();
  return (
    <MenuTrigger>
      <Button className="button recent-menu" data-icon="" aria-label={LIBRARY_TEXT.menu}>
        <Icon name="dots" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={LIBRARY_TEXT.menu}>
          <MenuItem onAction={onRename}>{LIBRARY_TEXT.rename}</MenuItem>
          <MenuItem onAction={() => void workbench.duplicateComparison(id)}>
            {LIBRARY_TEXT.duplicate}
          </MenuItem>
          <Separator />
          <MenuItem onAction={() => void workbench.deleteComparison(id)}>
            {LIBRARY_TEXT.delete}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
