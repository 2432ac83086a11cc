import { type Box, boxOf, type ColumnIndex, itemAt } from './column-index.ts';
import { commonOrder, type Tie } from './common-order.ts';
import { READING_LINE } from './meet-columns.ts';
import { columnPosition, placeColumn } from './scroll-column.ts';

/**
 * Moves the other columns so that what they say of the passage on the leader's reading line stands there too. Between
 * passages they move in proportion, so nothing jumps; passages told at another place are passed over, for the same reason.
 */
export function scrollTogether(columns: readonly ColumnIndex[], leader: ColumnIndex): void {
  const line = readingLine(leader);
  const at = itemAt(leader, line)?.at ?? -1;
  for (const column of columns) {
    if (column === leader) continue;
    const off = counterpartOf(leader, column, line, at) - line;
    placeColumn(column, columnPosition(column) + off);
  }
}

/**
 * A third from the top. At the beginning and the end of the text it draws near the edges, so that all columns begin and end
 * together.
 */
function readingLine({ scroller }: ColumnIndex): number {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const third = clientHeight * READING_LINE;
  const left = scrollHeight - clientHeight - scrollTop;
  const towardsEnd = Math.max(0, 1 - left / third);
  return Math.min(third, scrollTop) + towardsEnd * (clientHeight - third);
}

/** The height in the other column that answers a height in the leader's viewport. */
function counterpartOf(leader: ColumnIndex, column: ColumnIndex, y: number, at: number): number {
  const ties = commonOrder(leader, column);
  const below = firstTieAfter(ties, at);
  const from = edgeOf(leader, column, ties[below - 1], 'top');
  const to = edgeOf(leader, column, ties[below], 'bottom');
  const part = to.here > from.here ? (y - from.here) / (to.here - from.here) : 0;
  return from.there + Math.min(1, Math.max(0, part)) * (to.there - from.there);
}

function firstTieAfter(ties: readonly Tie[], at: number): number {
  let low = 0;
  let high = ties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ties[middle]?.here.at ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a tied passage begins in both columns; where there is none, the edge of the text. */
function edgeOf(
  leader: ColumnIndex,
  column: ColumnIndex,
  tie: Tie | undefined,
  edge: keyof Box,
): { readonly here: number; readonly there: number } {
  if (!tie)
    return { here: boxOf(leader, leader.flow)[edge], there: boxOf(column, column.flow)[edge] };
  return { here: boxOf(leader, tie.here.element).top, there: boxOf(column, tie.there.element).top };
}
