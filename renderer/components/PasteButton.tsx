import { Icon } from './Icon.tsx';
import { KeysOf } from './Keys.tsx';
import { OPEN_TEXT } from './open-text.ts';
import { useWorkbench } from './WorkbenchContext.tsx';

/** Opens the dialog in which text becomes a source. */
export function PasteButton() {
  const workbench = useWorkbench();
  return (
    <button
      type="button"
      className="button large"
      data-look="line"
      onClick={() => workbench.look({ dialog: 'paste' })}
    >
      <Icon name="paste" />
      {OPEN_TEXT.paste}
      <KeysOf command="paste" />
    </button>
  );
}
