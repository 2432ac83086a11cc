import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { type FormEvent, useEffect, useState } from 'react';
import { readAddress } from '../../app/index.ts';
import { NOTE_TEXT } from '../components/note-text.ts';
import { addressOf } from './NoteLinkNode.ts';
import { setLink } from './set-link.ts';

interface Props {
  /** Whether the reader is about to say where words lead. */
  readonly asking: boolean;
  readonly onAsked: () => void;
}

/** Below a note: the field for a new link's address, or the address of the link the caret is in. A note leads nowhere by itself. */
export function LinkPanel({ asking, onAsked }: Props) {
  const [editor] = useLexicalComposerContext();
  const address = useAddressAtCaret(editor);
  if (asking) return <AddressForm editor={editor} onDone={onAsked} />;
  if (address === null) return null;
  return (
    <div className="note-address">
      <span className="muted">{NOTE_TEXT.address}</span>
      <input
        className="field"
        readOnly
        aria-label={NOTE_TEXT.address}
        value={address}
        title={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)}
      >
        {NOTE_TEXT.unlink}
      </button>
    </div>
  );
}

function AddressForm({
  editor,
  onDone,
}: {
  readonly editor: LexicalEditor;
  readonly onDone: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const set = (event: FormEvent): void => {
    event.preventDefault();
    const address = readAddress(typed);
    setRefused(address === null);
    if (address === null) return;
    setLink(editor, address);
    onDone();
  };
  return (
    <form className="note-address" onSubmit={set}>
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        aria-label={NOTE_TEXT.linkAddress}
        aria-invalid={isRefused}
        placeholder={NOTE_TEXT.linkHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
          editor.focus();
        }}
      />
      <button type="submit" className="button">
        {NOTE_TEXT.setLink}
      </button>
      {isRefused && <p role="alert">{NOTE_TEXT.noLink}</p>}
    </form>
  );
}

/** The address of the link the caret is in; null where it is in none. */
function useAddressAtCaret(editor: LexicalEditor): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) =>
        setAddress(editorState.read(addressAtCaret)),
      ),
    [editor],
  );
  return address;
}

function addressAtCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  for (let node: LexicalNode | null = selection.anchor.getNode(); node; node = node.getParent()) {
    const address = addressOf(node);
    if (address !== null) return address;
  }
  return null;
}
