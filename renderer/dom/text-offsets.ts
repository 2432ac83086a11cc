import { firstEndingAfter, type TextRange } from '../../app/index.ts';
import { measureRange } from './measure-range.ts';

/** An element whose text nodes, put together, are exactly `[start, end)` of an article's text. */
export interface TextPiece extends TextRange {
  readonly element: HTMLElement;
}

/** The pieces of a column in text order, as its markup declares them. */
export function textPieces(column: ParentNode): readonly TextPiece[] {
  return [...column.querySelectorAll<HTMLElement>('[data-start]')].map(pieceOf);
}

export const pieceOf = (element: HTMLElement): TextPiece => ({
  element,
  // A long article has ten thousand pieces, and `dataset` is several times slower.
  start: Number(element.getAttribute('data-start')),
  end: Number(element.getAttribute('data-end')),
});

/** The offset in the article's text of a point inside a piece. */
export function offsetOfPoint(piece: TextPiece, node: Node, offset: number): number {
  const before = new StaticRange({
    startContainer: piece.element,
    startOffset: 0,
    endContainer: node,
    endOffset: offset,
  });
  return piece.start + measureRange(before, String).length;
}

/** DOM ranges for a range of the article's text: one in each piece it touches, none where it lies outside all. */
export function domRanges(pieces: readonly TextPiece[], range: TextRange): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let at = firstEndingAfter(pieces, range.start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= range.end) break;
    ranges.push(rangeInPiece(piece, range));
  }
  return ranges;
}

function rangeInPiece(piece: TextPiece, range: TextRange): StaticRange {
  const from = pointOfOffset(piece, Math.max(range.start, piece.start), 'start');
  const to = pointOfOffset(piece, Math.min(range.end, piece.end), 'end');
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/**
 * The text node and the place in it of an offset. Between two nodes a range starts in the later and ends in the
 * earlier, so that it holds no empty piece of a neighbour.
 */
export function pointOfOffset(
  piece: TextPiece,
  offset: number,
  side: 'start' | 'end',
): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(piece.element, NodeFilter.SHOW_TEXT);
  let left = offset - piece.start;
  let last: Node = piece.element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length || (side === 'end' && left === length)) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 };
}

/** What a DOM range holds of a column's text, cut to the column; null where that is nothing. */
export function textRangeOf(pieces: readonly TextPiece[], range: Range): TextRange | null {
  const touched = pieces.filter(({ element }) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start = first.element.contains(range.startContainer)
    ? offsetOfPoint(first, range.startContainer, range.startOffset)
    : first.start;
  const end = last.element.contains(range.endContainer)
    ? offsetOfPoint(last, range.endContainer, range.endOffset)
    : last.end;
  return end > start ? { start, end } : null;
}
