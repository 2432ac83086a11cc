import type { TextRange } from '../../app/index.ts';
import type { ColumnIndex } from './column-index.ts';
import { lineBoxes } from './measure-range.ts';
import { READING_LINE } from './meet-columns.ts';
import { columnPosition, glideColumn } from './scroll-column.ts';
import { domRanges } from './text-offsets.ts';

/** Longer than a selection's glide, in milliseconds: what moves the column first must have ended. */
const AFTER_GLIDE = 220;

/** Brings words of a column to the reading line where they are out of sight once the columns stand still. */
export function scrollToRange(column: ColumnIndex, range: TextRange, onStep: () => void): void {
  setTimeout(() => {
    const [first] = domRanges(column.pieces, range);
    const line = first && lineBoxes(first)[0];
    if (!line) return;
    const { top, height } = column.scroller.getBoundingClientRect();
    const y = line.top - top;
    if (y >= 0 && line.bottom - top <= height) return;
    const to = columnPosition(column) + y - height * READING_LINE;
    glideColumn(column, to, { onStep, onEnd: () => {} });
  }, AFTER_GLIDE);
}
