import { $createLinkNode, $toggleLink } from '@lexical/link';
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';

/** Makes the selected words lead to an address; where none are selected the address itself is written. */
export function setLink(editor: LexicalEditor, address: string): void {
  editor.update(() => {
    const selection = $getSelection() ?? $getRoot().selectEnd();
    if (!$isRangeSelection(selection)) return;
    if (selection.isCollapsed())
      selection.insertNodes([$createLinkNode(address).append($createTextNode(address))]);
    else $toggleLink(address);
  });
  editor.focus();
}
