import { Button } from 'react-aria-components/Button';
import { OPEN_TEXT } from '../../components/open-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { AppDialog } from './AppDialog.tsx';

/** Text becomes a source of its own. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const add = (form: FormData): void => {
    const text = String(form.get('text') ?? '');
    if (text.trim() === '') return;
    onClose();
    void workbench.openPastedText(text);
  };
  return (
    <AppDialog title={OPEN_TEXT.pasteTitle} size="wide" onClose={onClose}>
      <form action={add} className="form">
        <p className="muted">{OPEN_TEXT.pasteWhy}</p>
        <textarea
          className="field paste-field"
          name="text"
          aria-label={OPEN_TEXT.pasteField}
          // biome-ignore lint/a11y/noAutofocus: the dialog is for this field
          autoFocus
        />
        <div className="dialog-actions">
          <Button className="button" data-look="line" onPress={onClose}>
            {OPEN_TEXT.cancel}
          </Button>
          <button type="submit" className="button" data-look="main">
            {OPEN_TEXT.pasteAction}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
