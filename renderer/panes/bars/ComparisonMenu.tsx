import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { useFilePicker } from '../../components/use-file-picker.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { Theme } from '../../state/workbench-state.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What can be done with the comparison as a whole, and how the program looks. Without a name to hang on, it is a menu. */
export function ComparisonMenu() {
  const workbench = useWorkbench();
  const pickFiles = useFilePicker();
  const reading = useWorkbenchState((state) => state.screen === 'read');
  const theme = useWorkbenchState((state) => state.view.theme);
  return (
    <MenuTrigger>
      <Button className="button" data-icon="" aria-label={BAR_TEXT.menu}>
        {reading ? <Icon name="chevron" small /> : <Icon name="menu" />}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={BAR_TEXT.menu}>
          {reading && (
            <MenuItem onAction={() => void workbench.closeComparison()}>
              {BAR_TEXT.newComparison}
            </MenuItem>
          )}
          <MenuItem onAction={pickFiles}>
            {BAR_TEXT.addFiles} <KeysOf command="open" />
          </MenuItem>
          <MenuItem onAction={() => workbench.look({ dialog: 'paste' })}>
            {BAR_TEXT.pasteText} <KeysOf command="paste" />
          </MenuItem>
          {reading && (
            <MenuItem onAction={() => workbench.look({ dialog: 'export' })}>
              {BAR_TEXT.exportReport} <KeysOf command="exportReport" />
            </MenuItem>
          )}
          <MenuItem onAction={() => void workbench.exportLibrary()}>
            {BAR_TEXT.exportLibrary}
          </MenuItem>
          <MenuItem onAction={() => workbench.look({ dialog: 'keys' })}>
            {BAR_TEXT.keyList} <KeysOf command="keyList" />
          </MenuItem>
          <Separator />
          <MenuSection selectionMode="single" selectedKeys={[theme]} aria-label={BAR_TEXT.theme}>
            <Header>{BAR_TEXT.theme}</Header>
            {THEMES.map((one) => (
              <MenuItem key={one} id={one} onAction={() => workbench.setTheme(one)}>
                {BAR_TEXT.themes[one]}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
