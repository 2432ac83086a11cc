import type { ColumnIndex } from './column-index.ts';
import { lineBoxes } from './measure-range.ts';
import { READING_LINE } from './meet-columns.ts';
import { offsetAtPoint } from './offset-at-point.ts';
import { columnPosition, placeColumn } from './scroll-column.ts';
import { domRanges } from './text-offsets.ts';

/** A line of text by an offset in it, and how far down the column it stood, in CSS pixels. */
export interface ReadingPlace {
  readonly offset: number;
  readonly y: number;
}

/** Far enough into the column to be past the passage numbers, in CSS pixels. */
const INTO_TEXT = 60;

/** Where nothing is written on the reading line, the nearest lines are looked for so many CSS pixels from it. */
const NEAR = [0, 16, -16, 32, -32];

/** The line on a column's reading line; null at the beginning of the text, which stays where it is, and far from any line. */
export function readingPlace(column: ColumnIndex): ReadingPlace | null {
  const { scroller } = column;
  if (columnPosition(column) <= 0) return null;
  const { left, top, height } = scroller.getBoundingClientRect();
  for (const off of NEAR) {
    const offset = offsetAtPoint(left + INTO_TEXT, top + height * READING_LINE + off);
    const y = offset === null ? null : lineTop(column, offset);
    if (offset !== null && y !== null) return { offset, y };
  }
  return null;
}

/** The first line of an item of a column; null where it has no words. */
export function firstLineOf(column: ColumnIndex, element: HTMLElement): ReadingPlace | null {
  const first = column.pieces.find((piece) => element.contains(piece.element));
  return first ? lineAt(column, first.start) : null;
}

/** The line a letter stands in; null where it is not in the text. */
export function lineAt(column: ColumnIndex, offset: number): ReadingPlace | null {
  const y = lineTop(column, offset);
  return y === null ? null : { offset, y };
}

/** Scrolls a column so that a line stands where it stood. */
export function returnTo(column: ColumnIndex, place: ReadingPlace): void {
  const y = lineTop(column, place.offset);
  if (y !== null && Math.abs(y - place.y) > 0.5)
    placeColumn(column, columnPosition(column) + y - place.y);
}

/** Makes a change that may move lines (size, filter, width) and puts what was on each reading line back on it. */
export function keepReadingPlace(columns: readonly ColumnIndex[], change: () => void): void {
  const places = columns.map(readingPlace);
  change();
  columns.forEach((column, at) => {
    const place = places[at];
    if (place) returnTo(column, place);
  });
}

function lineTop({ pieces, scroller }: ColumnIndex, offset: number): number | null {
  const range = domRanges(pieces, { start: offset, end: offset + 1 })[0];
  const line = range && lineBoxes(range)[0];
  return line ? line.top - scroller.getBoundingClientRect().top : null;
}
