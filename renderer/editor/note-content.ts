import { $createLinkNode } from '@lexical/link';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $nodesOfType,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { mentionsIn, type Note, type NoteReference } from '../../app/index.ts';
import { keepPlain } from './keep-plain.ts';
import { createMention, MentionNode } from './MentionNode.tsx';
import { keepSafe, NoteAutoLinkNode, NoteLinkNode } from './NoteLinkNode.ts';
import { withoutStyles } from './without-styles.ts';

/** How the editor begins: with the state a note was left in, or with its words where that state cannot be read. */
export const initialNote =
  (note: Note | null) =>
  (editor: LexicalEditor): void => {
    if (note) showNote(editor, note);
  };

export function showNote(editor: LexicalEditor, note: Note): void {
  const state = parseState(editor, note);
  if (state && !state.isEmpty()) editor.setEditorState(state);
  else editor.update(() => fillWithWords(note));
}

/** Null for a state that another version wrote, or that was damaged. */
function parseState(editor: LexicalEditor, note: Note): EditorState | null {
  try {
    return editor.parseEditorState(withoutStyles(note.editorState), () => correct(note));
  } catch {
    return null;
  }
}

/** The state may come from somebody else's file, and its mentions may be older than the articles: the note's references know better. */
function correct(note: Note): void {
  for (const link of [...$nodesOfType(NoteLinkNode), ...$nodesOfType(NoteAutoLinkNode)])
    keepSafe(link);
  // Once more, by what the editor took for a style.
  for (const words of $nodesOfType(TextNode)) keepPlain(words);
  const places = new Map(mentionsIn(note).map((one) => [one.id, one]));
  for (const node of $nodesOfType(MentionNode)) {
    const mention = node.getMention();
    const place = mention && places.get(mention.id);
    if (!mention) node.remove();
    else if (place)
      node.setMention({ ...mention, article: place.article, selector: place.selector });
  }
}

function fillWithWords({ text, references = [] }: Note): void {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    const inLine = references.filter((one) => one.start >= range.start && one.end <= range.end);
    return $createParagraphNode().append(...nodesOf(text, range, inLine));
  });
  $getRoot()
    .clear()
    .append(...paragraphs);
}

function nodesOf(
  text: string,
  line: { readonly start: number; readonly end: number },
  references: readonly NoteReference[],
): readonly LexicalNode[] {
  let last = line.start;
  const nodes: LexicalNode[] = [];
  for (const reference of references) {
    nodes.push($createTextNode(text.slice(last, reference.start)));
    nodes.push(nodeOf(reference, text.slice(reference.start, reference.end)));
    last = reference.end;
  }
  return [...nodes, $createTextNode(text.slice(last, line.end))];
}

function nodeOf(reference: NoteReference, text: string): LexicalNode {
  if (reference.kind === 'link')
    return $createLinkNode(reference.address).append($createTextNode(text));
  const { id, article, selector } = reference;
  return createMention({ id, article, selector, label: text });
}
