import { boxOf, type ColumnEntry, type ColumnIndex, itemAt } from './column-index.ts';
import { READING_LINE } from './meet-columns.ts';
import { columnPosition, placeColumn } from './scroll-column.ts';

/** Two passages between which another column is placed in proportion. */
interface Anchors {
  readonly above: ColumnEntry | null;
  readonly below: ColumnEntry | null;
}

/**
 * Moves the other columns so that what they say of the passage on the leader's reading line stands there too. Between
 * passages they move in proportion, so nothing jumps; passages told at another place are passed over, for the same reason.
 */
export function scrollTogether(
  columns: readonly ColumnIndex[],
  leader: ColumnIndex,
  isMoved: (passage: string) => boolean,
): void {
  const line = readingLine(leader);
  const at = itemAt(leader, line);
  for (const column of columns) {
    if (column === leader) continue;
    const anchors = anchorsAround(leader, column, at?.at ?? -1, isMoved);
    const y = counterpartOf(leader, column, line, anchors);
    if (y !== null) placeColumn(column, columnPosition(column) + y - line);
  }
}

/**
 * A third from the top. At the beginning and the end of the text it draws near the edges, so that all columns begin and end
 * together.
 */
function readingLine({ scroller }: ColumnIndex): number {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const fromTop = Math.min(clientHeight * READING_LINE, scrollTop);
  const left = scrollHeight - clientHeight - scrollTop;
  return Math.max(fromTop, clientHeight * READING_LINE - left);
}

function anchorsAround(
  leader: ColumnIndex,
  column: ColumnIndex,
  at: number,
  isMoved: (passage: string) => boolean,
): Anchors {
  const ties = (item: ColumnEntry | undefined): boolean =>
    item !== undefined && !isMoved(item.passage) && column.byPassage.has(item.passage);
  let above = at;
  while (above >= 0 && !ties(leader.items[above])) above--;
  let below = Math.max(at + 1, 0);
  while (below < leader.items.length && !ties(leader.items[below])) below++;
  return { above: leader.items[above] ?? null, below: leader.items[below] ?? null };
}

/** The height in the other column that answers a height in the leader's viewport; null where nothing ties them. */
function counterpartOf(
  leader: ColumnIndex,
  column: ColumnIndex,
  y: number,
  { above, below }: Anchors,
): number | null {
  const from = above ? tie(leader, column, above) : start(leader, column);
  const to = below ? tie(leader, column, below) : end(leader, column);
  if (!from || !to || to.there < from.there || to.here <= from.here) return null;
  const part = (y - from.here) / (to.here - from.here);
  return from.there + Math.min(1, Math.max(0, part)) * (to.there - from.there);
}

interface Tie {
  readonly here: number;
  readonly there: number;
}

function tie(leader: ColumnIndex, column: ColumnIndex, item: ColumnEntry): Tie | null {
  const counterpart = column.byPassage.get(item.passage);
  if (!counterpart) return null;
  return {
    here: boxOf(leader, item.element).top,
    there: boxOf(column, counterpart.element).top,
  };
}

const start = (leader: ColumnIndex, column: ColumnIndex): Tie => ({
  here: boxOf(leader, leader.flow).top,
  there: boxOf(column, column.flow).top,
});

const end = (leader: ColumnIndex, column: ColumnIndex): Tie => ({
  here: boxOf(leader, leader.flow).bottom,
  there: boxOf(column, column.flow).bottom,
});
