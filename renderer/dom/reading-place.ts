import { boxOf, type ColumnIndex, itemAt } from './column-index.ts';
import { READING_LINE } from './meet-columns.ts';
import { columnPosition, placeColumn } from './scroll-column.ts';

/** Makes a change that may move lines (size, filter, width) and puts what was on each reading line back on it. */
export function keepReadingPlace(columns: readonly ColumnIndex[], change: () => void): void {
  const places = columns.map((column) => placeOf(column));
  change();
  columns.forEach((column, at) => {
    const place = places[at];
    if (!place) return;
    const { top, bottom } = boxOf(column, place.element);
    const off = top + place.part * (bottom - top) - place.y;
    if (Math.abs(off) > 0.5) placeColumn(column, columnPosition(column) + off);
  });
}

function placeOf(column: ColumnIndex) {
  // A column that was never scrolled stays at its beginning.
  if (column.scroller.scrollTop === 0) return null;
  const y = column.scroller.clientHeight * READING_LINE;
  const item = itemAt(column, y);
  if (!item) return null;
  const { top, bottom } = boxOf(column, item.element);
  const part = bottom > top ? Math.min(1, (y - top) / (bottom - top)) : 0;
  return { element: item.element, part, y: top + part * (bottom - top) };
}
