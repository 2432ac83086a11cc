import { AutoLinkNode, LinkNode } from '@lexical/link';
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
import type { NoteWords } from '../state/workbench.ts';
import { LinkPanel } from './LinkPanel.tsx';
import { MentionMenu } from './MentionMenu.tsx';
import { MentionNode } from './MentionNode.tsx';
import { NoteFormatBar } from './NoteFormatBar.tsx';
import { NoteAutoLinkNode, NoteLinkNode } from './NoteLinkNode.ts';
import { NoteLinks } from './NoteLinks.tsx';
import { initialNote } from './note-content.ts';
import { PlainPastePlugin } from './PlainPastePlugin.tsx';
import { SavePlugin } from './SavePlugin.tsx';

interface Props {
  readonly note: Note | null;
  /** Gets the note with every change of it. */
  readonly onWrite: (words: NoteWords) => void;
  /** The editor was left with nothing in it. */
  readonly onEmpty: () => void;
}

const THEME = {
  text: { bold: 'note-bold', italic: 'note-italic' },
  list: { ul: 'note-bullets', ol: 'note-numbers' },
  link: 'note-link',
} satisfies InitialConfigType['theme'];

const NODES = [
  ListNode,
  ListItemNode,
  MentionNode,
  NoteLinkNode,
  NoteAutoLinkNode,
  {
    replace: LinkNode,
    with: (node: LinkNode) => new NoteLinkNode(node.getURL()),
    withKlass: NoteLinkNode,
  },
  {
    replace: AutoLinkNode,
    with: (node: AutoLinkNode) =>
      new NoteAutoLinkNode(node.getURL(), { isUnlinked: node.getIsUnlinked() }),
    withKlass: NoteAutoLinkNode,
  },
] satisfies InitialConfigType['nodes'];

/** Longest text pasted at once, in UTF-16 code units: a long article. Far beyond it the editor stands still for a minute. */
const LONGEST_PASTE = 200_000;

/** The editor of one note: bold, italic, lists, links and passages by their names, nothing else. */
export function NoteEditor({ note, onWrite, onEmpty }: Props) {
  const config: InitialConfigType = {
    namespace: 'note',
    nodes: NODES,
    theme: THEME,
    editorState: initialNote(note),
    onError: (error) => {
      throw error;
    },
  };
  const [refused, setRefused] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
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
        <NoteFormatBar asking={asking} onAsk={setAsking} />
        <LinkPanel asking={asking} onAsked={() => setAsking(false)} />
        <HistoryPlugin />
        <ListPlugin />
        <NoteLinks />
        <MentionMenu />
        <PlainPastePlugin />
        <SavePlugin note={note} onWrite={onWrite} onEmpty={onEmpty} />
      </div>
    </LexicalComposer>
  );
}
