import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import type { Note } from '../../app/index.ts';
import { noteText, showNote } from './note-content.ts';

interface Props {
  readonly note: Note | null;
  readonly onWrite: (text: string, editorState: string) => void;
  readonly onEmpty: () => void;
}

/** A pause this long, in milliseconds, counts as the end of a thought. */
const PAUSE = 600;

/** Hands the note on after a pause and when the editor is left, and shows a note that undo or redo has changed. */
export function SavePlugin({ note, onWrite, onEmpty }: Props) {
  const [editor] = useLexicalComposerContext();
  const known = useRef(note?.editorState ?? null);
  const latest = useRef({ onWrite, onEmpty });
  latest.current = { onWrite, onEmpty };
  useEffect(() => {
    if (note && note.editorState !== known.current) showNote(editor, note);
    known.current = note?.editorState ?? null;
  }, [editor, note]);
  useEffect(() => {
    const save = (): void => {
      const written = writtenNote(editor, known.current);
      if (!written) return;
      known.current = written.state;
      latest.current.onWrite(written.text, written.state);
    };
    return watch(editor, save, () => {
      if (noteText(editor.getEditorState()) === '') latest.current.onEmpty();
    });
  }, [editor]);
  return null;
}

/** What there is to write; null where nothing is new, or nothing is there. */
function writtenNote(
  editor: LexicalEditor,
  known: string | null,
): { readonly text: string; readonly state: string } | null {
  const text = noteText(editor.getEditorState());
  const state = JSON.stringify(editor.getEditorState());
  return text === '' || state === known ? null : { text, state };
}

function watch(editor: LexicalEditor, save: () => void, leave: () => void): () => void {
  let waiting = 0;
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(save, PAUSE);
  });
  const stopBlur = editor.registerCommand(
    BLUR_COMMAND,
    () => {
      save();
      leave();
      return false;
    },
    COMMAND_PRIORITY_LOW,
  );
  return () => {
    clearTimeout(waiting);
    save();
    stopUpdates();
    stopBlur();
  };
}
