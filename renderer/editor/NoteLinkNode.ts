import { AutoLinkNode, LinkNode } from '@lexical/link';
import { addClassNamesToElement } from '@lexical/utils';
import type { EditorConfig, LexicalNode } from 'lexical';
import { readAddress } from '../../app/index.ts';

/**
 * A link of a note. Drawn as words that lead nowhere: whatever address stands in a note, also in one from somebody else's file,
 * no click, key or drag can leave the workbench for it. The address is shown beside the note.
 */
export class NoteLinkNode extends LinkNode {
  override $config() {
    return this.config('note-link', { extends: LinkNode });
  }

  override createDOM(config: EditorConfig): HTMLSpanElement {
    return drawLink(config);
  }
}

/** A link that came about because an address was typed; it goes when the words are no address any more. */
export class NoteAutoLinkNode extends AutoLinkNode {
  override $config() {
    return this.config('note-autolink', { extends: AutoLinkNode });
  }

  override createDOM(config: EditorConfig): HTMLSpanElement {
    return this.getIsUnlinked() ? document.createElement('span') : drawLink(config);
  }
}

function drawLink({ theme }: EditorConfig): HTMLSpanElement {
  const element = document.createElement('span');
  addClassNamesToElement(element, theme.link);
  return element;
}

/** The address a node leads to; null for other nodes, for links that were undone, and for addresses no note may lead to. */
export function addressOf(node: LexicalNode | null): string | null {
  if (!(node instanceof LinkNode)) return null;
  if (node instanceof AutoLinkNode && node.getIsUnlinked()) return null;
  const url = node.getURL();
  return readAddress(url) === url ? url : null;
}

/** Completes the address of a link; one that no note may lead to becomes plain words. */
export function keepSafe(node: LinkNode): void {
  if (node instanceof AutoLinkNode && node.getIsUnlinked()) return;
  const url = node.getURL();
  const address = readAddress(url);
  if (address === null) {
    for (const child of node.getChildren()) node.insertBefore(child);
    node.remove();
  } else if (address !== url) node.setURL(address);
}
