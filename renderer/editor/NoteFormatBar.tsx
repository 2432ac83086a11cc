import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import { Icon, type IconName } from '../components/Icon.tsx';
import { NOTE_TEXT } from '../components/note-text.ts';

type Format = 'bold' | 'italic' | 'bullets' | 'numbers';

const FORMATS: readonly Format[] = ['bold', 'italic', 'bullets', 'numbers'];

interface Props {
  /** Whether the field for a link's address is open. */
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
}

/** What a note can be besides plain. */
export function NoteFormatBar({ asking, onAsk }: Props) {
  const [editor] = useLexicalComposerContext();
  return (
    <div className="note-formats" role="toolbar" aria-label={NOTE_TEXT.tools}>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          data-icon=""
          aria-label={NOTE_TEXT[format]}
          title={NOTE_TEXT[format]}
          // The words to be formatted must stay selected.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => applyFormat(editor, format)}
        >
          <Icon name={format satisfies IconName} small />
        </button>
      ))}
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={NOTE_TEXT.link}
        title={NOTE_TEXT.link}
        aria-expanded={asking}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onAsk(!asking)}
      >
        <Icon name="link" small />
      </button>
    </div>
  );
}

function applyFormat(editor: LexicalEditor, format: Format): void {
  switch (format) {
    case 'bold':
    case 'italic':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
      break;
    case 'bullets':
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      break;
    case 'numbers':
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
      break;
    default:
      format satisfies never;
  }
}
