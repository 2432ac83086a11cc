import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { OPEN_TEXT } from '../../components/open-text.ts';
import { useFilePicker } from '../../components/use-file-picker.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** Adds another source from files or from pasted text. */
export function AddSource() {
  const workbench = useWorkbench();
  const pickFiles = useFilePicker();
  return (
    <MenuTrigger>
      <Button className="button" data-icon="" aria-label={OPEN_TEXT.add}>
        <Icon name="add" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={OPEN_TEXT.add}>
          <MenuItem onAction={pickFiles}>
            {OPEN_TEXT.openMore} <KeysOf command="open" />
          </MenuItem>
          <MenuItem onAction={() => workbench.look({ dialog: 'paste' })}>
            {OPEN_TEXT.pasteMore} <KeysOf command="paste" />
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
