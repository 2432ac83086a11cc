import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type EditorState,
  type LexicalEditor,
} from 'lexical';
import type { Note } from '../../app/index.ts';

/** How the editor begins: with the state a note was left in, or with its words where that state cannot be read. */
export const initialNote =
  (note: Note | null) =>
  (editor: LexicalEditor): void => {
    if (note) showNote(editor, note);
  };

export function showNote(editor: LexicalEditor, note: Note): void {
  const state = parseState(editor, note.editorState);
  if (state && !state.isEmpty()) editor.setEditorState(state);
  else editor.update(() => fillWithWords(note.text));
}

/** Null for a state that another version wrote, or that was damaged. */
function parseState(editor: LexicalEditor, json: string): EditorState | null {
  try {
    return editor.parseEditorState(JSON.stringify(JSON.parse(json, withoutStyle)));
  } catch {
    return null;
  }
}

/** Notes have no styles of their own; what somebody else's file has as one could make the page fetch a picture. */
const withoutStyle = (key: string, value: unknown): unknown =>
  /^(?:text)?style$/i.test(key) ? '' : value;

function fillWithWords(text: string): void {
  const paragraphs = text
    .split('\n')
    .map((line) => $createParagraphNode().append($createTextNode(line)));
  $getRoot()
    .clear()
    .append(...paragraphs);
}

/** The words of a note as plain text, its paragraphs and list items parted by one line break. */
export const noteText = (state: EditorState): string =>
  state
    .read(() => $getRoot().getTextContent())
    .replace(/\n+/g, '\n')
    .trim();
