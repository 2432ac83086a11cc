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

/** Hands every change of the note on at once, so that none waits for a pause, and shows a note that undo has changed. */
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
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) save();
  });
  const stopBlur = editor.registerCommand(
    BLUR_COMMAND,
    () => {
      leave();
      return false;
    },
    COMMAND_PRIORITY_LOW,
  );
  return () => {
    stopUpdates();
    stopBlur();
  };
}
