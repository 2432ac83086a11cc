import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import type { Note } from '../../app/index.ts';
import type { NoteWords } from '../state/workbench.ts';
import { showNote } from './note-content.ts';
import { noteWords } from './note-words.ts';

interface Props {
  readonly note: Note | null;
  readonly onWrite: (words: NoteWords) => void;
  readonly onEmpty: () => void;
}

/** Hands every change of the note on at once, so that none waits for a pause, and shows a note that undo has changed. */
export function SavePlugin({ note, onWrite, onEmpty }: Props) {
  const [editor] = useLexicalComposerContext();
  const known = useRef<NoteWords | null>(note);
  const latest = useRef({ onWrite, onEmpty });
  latest.current = { onWrite, onEmpty };
  /** What the editor made of the note it was given: reading a note corrects it, and that is no writing. */
  const shown = useRef<string | null>(null);
  /** The store may be ahead of this rendering: what is only shown, taken for writing, would write an older note over a newer one. */
  const isShowing = useRef(false);
  useEffect(() => {
    if (note && !isSame(note, known.current)) {
      // What is being typed is saved before.
      stateOf(editor);
      isShowing.current = true;
      showNote(editor, note);
      shown.current = stateOf(editor);
      isShowing.current = false;
    }
    if (note !== known.current || shown.current === null) shown.current = stateOf(editor);
    known.current = note;
  }, [editor, note]);
  useEffect(() => {
    const save = (): void => {
      if (isShowing.current) return;
      const written = writtenNote(editor);
      if (!written || written.editorState === shown.current) return;
      known.current = written;
      shown.current = written.editorState;
      latest.current.onWrite(written);
    };
    return watch(editor, save, () => {
      if (noteWords(editor.getEditorState()).text === '') latest.current.onEmpty();
    });
  }, [editor]);
  return null;
}

/** A new version of an article may move what a note mentions, and leave its words alone. */
const isSame = (note: NoteWords, known: NoteWords | null): boolean =>
  note.editorState === known?.editorState &&
  (note.references === known.references ||
    JSON.stringify(note.references) === JSON.stringify(known.references));

/** What there is to write; null where nothing is there. */
function writtenNote(editor: LexicalEditor): NoteWords | null {
  const { text, references } = noteWords(editor.getEditorState());
  const written = { text, editorState: JSON.stringify(editor.getEditorState()) };
  if (text === '') return null;
  return references.length > 0 ? { ...written, references } : written;
}

/** Changes under way are finished before. */
const stateOf = (editor: LexicalEditor): string =>
  editor.read(() => JSON.stringify(editor.getEditorState()));

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
