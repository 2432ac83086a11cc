import { ListItemNode, ListNode } from '@lexical/list';
import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { type ClipboardEvent, useState } from 'react';
import type { Note } from '../../app/index.ts';
import { NOTE_TEXT } from '../components/note-text.ts';
import { NoteFormatBar } from './NoteFormatBar.tsx';
import { initialNote } from './note-content.ts';
import { SavePlugin } from './SavePlugin.tsx';

interface Props {
  readonly note: Note | null;
  /** Gets the note as plain text and as the editor's own state, after a pause and when the editor is left. */
  readonly onWrite: (text: string, editorState: string) => void;
  /** The editor was left with nothing in it. */
  readonly onEmpty: () => void;
}

const THEME = {
  text: { bold: 'note-bold', italic: 'note-italic' },
  list: { ul: 'note-bullets', ol: 'note-numbers' },
} satisfies InitialConfigType['theme'];

/** Longest text pasted at once, in UTF-16 code units: a long article. Far beyond it the editor stands still for a minute. */
const LONGEST_PASTE = 200_000;

/** The editor of one note: bold, italic and lists, nothing else. */
export function NoteEditor({ note, onWrite, onEmpty }: Props) {
  const config: InitialConfigType = {
    namespace: 'note',
    nodes: [ListNode, ListItemNode],
    theme: THEME,
    editorState: initialNote(note),
    onError: (error) => {
      throw error;
    },
  };
  const [refused, setRefused] = useState<number | null>(null);
  const refuseVast = (event: ClipboardEvent): void => {
    const { length } = event.clipboardData.getData('text/plain');
    const isVast = length > LONGEST_PASTE;
    setRefused(isVast ? length : null);
    if (!isVast) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div className="note-editor" onPasteCapture={refuseVast}>
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className="note-field"
              ariaLabel={NOTE_TEXT.field}
              aria-placeholder={NOTE_TEXT.empty}
              placeholder={<div className="note-placeholder">{NOTE_TEXT.empty}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        {refused !== null && <p role="alert">{NOTE_TEXT.vastPaste(refused, LONGEST_PASTE)}</p>}
        <NoteFormatBar />
        <HistoryPlugin />
        <ListPlugin />
        <SavePlugin note={note} onWrite={onWrite} onEmpty={onEmpty} />
      </div>
    </LexicalComposer>
  );
}
