import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { BlocksDialog } from '../blocks/BlocksDialog.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { KeyListDialog } from './KeyListDialog.tsx';
import { KindDialog } from './KindDialog.tsx';
import { OwnFindingDialog } from './OwnFindingDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { TitleDialog } from './TitleDialog.tsx';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const workbench = useWorkbench();
  const dialog = useWorkbenchState((state) => state.view.dialog);
  const close = (): void => workbench.look({ dialog: null });
  switch (dialog) {
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'keys':
      return <KeyListDialog onClose={close} />;
    case 'commands':
      return <CommandPalette onClose={close} />;
    case 'own-finding':
      return <OwnFindingDialog onClose={close} />;
    case 'kind':
      return <KindDialog onClose={close} />;
    case 'paste':
      return <PasteDialog onClose={close} />;
    case 'blocks':
      return <BlocksDialog onClose={close} />;
    case 'title':
      return <TitleDialog onClose={close} />;
    case null:
      return null;
    default:
      return dialog satisfies never;
  }
}
