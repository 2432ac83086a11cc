import type { Siglum } from '../../app/index.ts';
import { type Box, boxOf, type ColumnEntry, type ColumnIndex } from './column-index.ts';
import { afterGlide, columnPosition, glideColumn, stopGlide } from './scroll-column.ts';

/** The reading line lies a third of the way down. */
export const READING_LINE = 1 / 3;
/** A selected passage that begins further down than this is brought up, even where all of it can be seen. */
const LOWEST_START = 0.72;
/** Above a passage that fills the column, in CSS pixels. */
const LEAST_ABOVE = 8;

/**
 * Brings the counterparts of a passage to the height at which it stands in the leading column, which itself stays where
 * it is unless the passage is out of comfortable sight and `stay` is false.
 */
export function meetColumns(
  columns: readonly ColumnIndex[],
  leader: ColumnIndex,
  passage: string,
  stay: boolean,
  onStep: () => void,
): void {
  const item = leader.byPassage.get(passage);
  if (!item) return;
  const box = boxOf(leader, item.element);
  const height = leader.scroller.clientHeight;
  const seen = stay || isSeen(box, height);
  const meeting = seen ? box.top : meetingLine(box, height);
  // It may be on its way to where it was wanted before.
  if (seen) stopGlide(leader);
  for (const column of columns)
    if (column !== leader || !seen) bring(column, passage, meeting, onStep);
}

/** In a low window the end of a passage may be out of sight where its beginning is not. */
const isSeen = ({ top, bottom }: Box, height: number): boolean =>
  top >= 0 &&
  top <= height * LOWEST_START &&
  (bottom <= height || top <= meetingLine({ top, bottom }, height));

/** The reading line, or higher where the passage would not end above the column's foot. */
const meetingLine = ({ top, bottom }: Box, height: number): number =>
  Math.round(
    Math.max(LEAST_ABOVE, Math.min(height * READING_LINE, height - (bottom - top) - LEAST_ABOVE)),
  );

/** The column that leads at a passage: the one wanted, else one that tells it, for words lead before gaps; else one with its gap. */
export function leadingColumn(
  columns: readonly ColumnIndex[],
  passage: string,
  wanted: Siglum | null,
): ColumnIndex | undefined {
  const holders = columns.filter(({ byPassage }) => byPassage.has(passage));
  return (
    holders.find(({ siglum }) => siglum === wanted) ??
    holders.find(({ byPassage }) => byPassage.get(passage)?.gap === false) ??
    holders[0]
  );
}

function bring(column: ColumnIndex, passage: string, y: number, onStep: () => void): void {
  const item = column.byPassage.get(passage);
  if (!item) return;
  const { top } = boxOf(column, item.element);
  const onEnd = (): void => settle(column, item, y, onStep);
  glideColumn(column, columnPosition(column) + top - y, { onStep, onEnd });
}

/** Sections above that were laid out on the way may have turned out taller than guessed. */
function settle(column: ColumnIndex, item: ColumnEntry, y: number, onStep: () => void): void {
  afterGlide(column, () => {
    if (!item.element.isConnected) return;
    const off = boxOf(column, item.element).top - y;
    if (Math.abs(off) > 1)
      glideColumn(column, columnPosition(column) + off, { onStep, onEnd: () => {} });
  });
}
