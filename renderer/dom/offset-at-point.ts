import { offsetOfPoint, pieceOf } from './text-offsets.ts';

/** The offset in an article's text under a point of the window; null where no text is. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  return caret && piece ? offsetOfPoint(pieceOf(piece), caret.offsetNode, caret.offset) : null;
}
