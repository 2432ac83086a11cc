import { offsetOfPoint, type TextPiece } from './text-offsets.ts';

/** The offset in the article's text under a point of the window; null where no text is. */
export function offsetAtPoint(pieces: readonly TextPiece[], x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = pieces.find((one) => one.element === element?.closest('[data-start]'));
  return caret && piece ? offsetOfPoint(piece, caret.offsetNode, caret.offset) : null;
}
