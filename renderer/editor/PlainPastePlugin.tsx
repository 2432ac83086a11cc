import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
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
import { keepPlain } from './keep-plain.ts';
import { withoutStyles } from './without-styles.ts';

/**
 * What is pasted or dropped into a note comes in as words. Markup of a page is not even parsed, and what a note keeps of its own when it is cut and
 * pasted has no styles: one could make the page fetch a picture.
 */
export function PlainPastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => takeWordsOnly(editor), [editor]);
  return null;
}

const takeWordsOnly = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        return data !== null && insertPlainly(editor, data, event);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (given) =>
        typeof given !== 'string' &&
        given.dataTransfer !== null &&
        insertPlainly(editor, given.dataTransfer, given),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(TextNode, keepPlain),
  );

/** The editor's own format, in which bold, italic and lists go along. */
const OWN_FORMAT = 'application/x-lexical-editor';

/** Inserts the words of a transfer; false where it is a part of a note without styles, which the editor inserts itself. */
function insertPlainly(editor: LexicalEditor, data: DataTransfer, event: Event): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const given = data.getData(OWN_FORMAT);
  const part = plainPart(given);
  if (part !== null && part === given) return false;
  event.preventDefault();
  if (part === null) selection.insertRawText(data.getData('text/plain'));
  else editor.dispatchCommand(PASTE_COMMAND, pasteOf(part));
  return true;
}

/** A part of a note without styles; null for everything else. */
function plainPart(json: string): string | null {
  try {
    const part = withoutStyles(json);
    const { namespace } = JSON.parse(part) as { readonly namespace?: unknown };
    return namespace === 'note' ? part : null;
  } catch {
    return null;
  }
}

function pasteOf(part: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData(OWN_FORMAT, part);
  return new ClipboardEvent('paste', { clipboardData });
}
