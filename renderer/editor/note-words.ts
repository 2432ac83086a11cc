import {
  $getRoot,
  $isElementNode,
  type EditorState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { NoteReference } from '../../app/index.ts';
import { MentionNode } from './MentionNode.tsx';
import { addressOf } from './NoteLinkNode.ts';

/** A note as plain text, its paragraphs and list items parted by one line break, and what in it leads elsewhere. */
export interface PlainNote {
  readonly text: string;
  readonly references: readonly NoteReference[];
}

/** Reads a note off the editor's state. */
export const noteWords = (state: EditorState): PlainNote =>
  state.read(() => {
    const gathered: Gathered = { text: '', references: [] };
    gather($getRoot(), null, gathered);
    return trimmed(gathered);
  });

interface Gathered {
  text: string;
  references: NoteReference[];
}

/** `address` is that of the link the node is in. */
function gather(node: LexicalNode, address: string | null, into: Gathered): void {
  if ($isElementNode(node)) gatherElement(node, address, into);
  else gatherLeaf(node, address, into);
}

function gatherLeaf(node: LexicalNode, address: string | null, into: Gathered): void {
  const start = into.text.length;
  into.text += node.getTextContent();
  const end = into.text.length;
  const mention = node instanceof MentionNode ? node.getMention() : null;
  if (mention) {
    const { id, article, selector } = mention;
    into.references.push({ kind: 'mention', start, end, id, article, selector });
  } else if (address !== null && end > start) addLink(into, { start, end, address });
}

function gatherElement(node: ElementNode, address: string | null, into: Gathered): void {
  if (!node.isInline()) breakLine(into);
  const own = addressOf(node) ?? address;
  for (const child of node.getChildren()) gather(child, own, into);
}

function breakLine(into: Gathered): void {
  if (into.text !== '' && !into.text.endsWith('\n')) into.text += '\n';
}

/** Words of one link that are formatted differently are several nodes, and one reference. */
function addLink(
  into: Gathered,
  link: { readonly start: number; readonly end: number; readonly address: string },
): void {
  const last = into.references.at(-1);
  const goesOn = last?.kind === 'link' && last.end === link.start && last.address === link.address;
  if (goesOn) into.references[into.references.length - 1] = { ...last, end: link.end };
  else into.references.push({ kind: 'link', ...link });
}

function trimmed({ text, references }: Gathered): PlainNote {
  const words = text.replace(/\n+/g, '\n');
  const at = offsetMap(text);
  const lead = words.length - words.trimStart().length;
  const trim = words.trim();
  const inWords = (offset: number): number =>
    Math.min(trim.length, Math.max(0, (at[offset] ?? words.length) - lead));
  return {
    text: trim,
    references: references.flatMap((one) => {
      const [start, end] = [inWords(one.start), inWords(one.end)];
      return end > start ? [{ ...one, start, end }] : [];
    }),
  };
}

/** Where each offset of a text lies once runs of line breaks are one. */
function offsetMap(text: string): readonly number[] {
  const map: number[] = [];
  let offset = 0;
  for (let at = 0; at <= text.length; at++) {
    map.push(offset);
    if (!(text[at] === '\n' && text[at + 1] === '\n')) offset += 1;
  }
  return map;
}
