import { Icon } from './Icon.tsx';
import { KeysOf } from './Keys.tsx';
import { OPEN_TEXT } from './open-text.ts';
import { useFilePicker } from './use-file-picker.ts';

interface Props {
  readonly look: 'main' | 'line';
}

/** Opens the system's file dialog and adds what was chosen. */
export function OpenFilesButton({ look }: Props) {
  const pickFiles = useFilePicker();
  return (
    <button type="button" className="button large" data-look={look} onClick={pickFiles}>
      <Icon name="folder" />
      {OPEN_TEXT.open}
      <KeysOf command="open" />
    </button>
  );
}
