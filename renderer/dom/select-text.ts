import { firstEndingAfter } from '../../app/index.ts';
import { offsetOfPoint, pointOfOffset, type TextPiece } from './text-offsets.ts';
import type { DirectedRange } from './word-cursor.ts';

/** Makes a range of an article's text the selection of the page, with its direction. */
export function selectText(pieces: readonly TextPiece[], { anchor, focus }: DirectedRange): void {
  const from = pointAt(pieces, anchor, anchor <= focus ? 'start' : 'end');
  const to = pointAt(pieces, focus, anchor <= focus ? 'end' : 'start');
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  announceSelection();
}

/**
 * Tells whoever follows the selection of the page about it at once. Browsers tell a moment later, and a key pressed
 * within that moment would act on other words than those the reader sees selected.
 */
export const announceSelection = (): void => {
  document.dispatchEvent(new Event('selectionchange'));
};

function pointAt(pieces: readonly TextPiece[], offset: number, side: 'start' | 'end') {
  const at = firstEndingAfter(pieces, side === 'end' ? offset - 1 : offset);
  const piece = pieces[at];
  return piece ? pointOfOffset(piece, offset, side) : null;
}

/** The selection of the page inside these pieces, with its direction; null where it lies elsewhere. */
export function selectedText(pieces: readonly TextPiece[]): DirectedRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const anchor = offsetOf(pieces, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(pieces, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

function offsetOf(pieces: readonly TextPiece[], node: Node | null, offset: number): number | null {
  const piece = pieces.find(({ element }) => element.contains(node));
  return node && piece ? offsetOfPoint(piece, node, offset) : null;
}
