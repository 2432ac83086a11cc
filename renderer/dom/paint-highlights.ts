import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';
import type { ColumnIndex } from './column-index.ts';
import { domRanges } from './text-offsets.ts';

/** A stretch of an article to be filled behind. */
export interface Fill extends TextRange {
  readonly siglum: Siglum;
}

export interface ColouredFill extends Fill {
  readonly colour: HighlightColour;
}

/** Fills for the reader's highlights, one registered highlight for each colour; styles/highlights.css gives the hue. */
export function paintReaderHighlights(
  columns: readonly ColumnIndex[],
  fills: readonly ColouredFill[],
): void {
  for (const colour of HIGHLIGHT_COLOURS)
    paint(
      `reader-${colour}`,
      columns,
      fills.filter((fill) => fill.colour === colour),
      2,
    );
}

/** The quiet fills of the words in which the selected passage's readings differ. */
export const paintDifferingWords = (
  columns: readonly ColumnIndex[],
  fills: readonly Fill[],
): void => paint('differs', columns, fills, 1);

/** What was looked for, and the place the reader is at. */
export function paintFoundWords(
  columns: readonly ColumnIndex[],
  fills: readonly Fill[],
  current: Fill | null,
): void {
  paint('found', columns, fills, 3);
  paint('found-here', columns, current ? [current] : [], 4);
}

function paint(
  name: string,
  columns: readonly ColumnIndex[],
  fills: readonly Fill[],
  priority: number,
): void {
  const ranges = fills.flatMap((fill) => {
    const column = columns.find(({ siglum }) => siglum === fill.siglum);
    return column ? domRanges(column.pieces, fill) : [];
  });
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
