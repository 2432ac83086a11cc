import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { DIALOG_TEXT } from '../../components/dialog-text.ts';
import { Keys } from '../../components/Keys.tsx';
import { useFilePicker } from '../../components/use-file-picker.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { combinationsOf, type KeyBinding } from '../key-binding.ts';
import { KEY_BINDINGS } from '../keys.ts';
import { AppDialog } from './AppDialog.tsx';

/** Every command that makes sense now, found by its words. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const pickFiles = useFilePicker();
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (binding: KeyBinding): void => {
    onClose();
    // After the dialog has given the keyboard back to what the command is about.
    requestAnimationFrame(() => binding.run({ workbench, pickFiles }));
  };
  const state = workbench.store.getState();
  const commands = KEY_BINDINGS.filter(
    ({ inList, when, hiddenCommand }) =>
      inList !== false && !hiddenCommand && (!when || when(state)),
  );
  return (
    <AppDialog title={DIALOG_TEXT.commands} size="small" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField className="command-field" aria-label={DIALOG_TEXT.commandField} autoFocus>
          <Input className="field" placeholder={DIALOG_TEXT.commandField} />
        </SearchField>
        <Menu
          className="menu command-list"
          aria-label={DIALOG_TEXT.commands}
          items={commands.map((command) => ({ id: command.does, command }))}
          renderEmptyState={() => <p className="muted">{DIALOG_TEXT.noCommand}</p>}
        >
          {({ id, command }) => (
            <MenuItem id={id} textValue={id} onAction={() => run(command)}>
              {id} <Keys keys={combinationsOf(command, state.keys)[0] ?? ''} />
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </AppDialog>
  );
}
