import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  TextNode,
} from 'lexical';
import { useEffect } from 'react';

/**
 * What is pasted or dropped into a note comes in as words. Markup of a page is not even parsed, and what a note keeps of its own when it is cut and
 * pasted has no styles: one could make the page fetch a picture.
 */
export function PlainPastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => takeWordsOnly(editor), [editor]);
  return null;
}

function takeWordsOnly(editor: LexicalEditor): () => void {
  const stop = [
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        return data !== null && insertWords(data, event);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (given) =>
        typeof given !== 'string' &&
        given.dataTransfer !== null &&
        insertWords(given.dataTransfer, given),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(TextNode, (node) => {
      if (node.getStyle() !== '') node.setStyle('');
    }),
  ];
  return () => {
    for (const end of stop) end();
  };
}

/** The editor's own format, in which bold, italic and lists go along. */
const OWN_FORMAT = 'application/x-lexical-editor';

/** Inserts the words of a transfer; false where it is a part of a note, which the editor inserts itself. */
function insertWords(data: DataTransfer, event: Event): boolean {
  const selection = $getSelection();
  if (isOwn(data.getData(OWN_FORMAT)) || !$isRangeSelection(selection)) return false;
  event.preventDefault();
  selection.insertRawText(data.getData('text/plain'));
  return true;
}

function isOwn(json: string): boolean {
  try {
    return (JSON.parse(json) as { readonly namespace?: unknown }).namespace === 'note';
  } catch {
    return false;
  }
}
