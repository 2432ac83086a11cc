import type { Siglum } from '../../../app/index.ts';

/** The design's measures, in CSS pixels. */
export const NARROWEST_COLUMN = 264;
const GUTTER = 40;
const SPINE = 28;

/** How many of the columns can be open at once in a width; at least one. */
export function openCount(columns: number, width: number): number {
  for (let open = columns; open > 1; open--) if (widthOf(open, columns) <= width) return open;
  return Math.min(columns, 1);
}

const widthOf = (open: number, columns: number): number =>
  open * NARROWEST_COLUMN + (open - 1) * GUTTER + (columns - open) * SPINE;

/**
 * Which columns are open: as many as there is room for, those the reader opened last before the others. In the order of
 * the columns.
 */
export function openColumns(
  sigla: readonly Siglum[],
  openedLast: readonly Siglum[],
  width: number,
): readonly Siglum[] {
  const recency = (siglum: Siglum): number => openedLast.indexOf(siglum);
  const wanted = sigla.toSorted((a, b) => recency(b) - recency(a));
  const open = new Set(wanted.slice(0, openCount(sigla.length, width)));
  return sigla.filter((siglum) => open.has(siglum));
}
