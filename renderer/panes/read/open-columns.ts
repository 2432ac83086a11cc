import { SIGLA, type Siglum } from '../../../app/index.ts';

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

/**
 * The columns opened last, once a finding with these sides wants to be seen: of each side one column, one that is open
 * already where there is one. What is open stays open as far as there is room, and nothing changes where all sides are in sight.
 */
export function openedFor(
  sides: readonly string[],
  open: readonly Siglum[],
  openedLast: readonly Siglum[],
): readonly Siglum[] {
  const shown = sides.map((side) => open.find((siglum) => side.includes(siglum)));
  if (shown.every((siglum) => siglum !== undefined)) return openedLast;
  const wanted = sides.map((side, at) => shown[at] ?? SIGLA.find((one) => side.includes(one)));
  // Where there are more sides than columns, the first ones are seen.
  const last = [...new Set(wanted.filter((one) => one !== undefined))].toReversed();
  return [...openedLast.filter((one) => !last.includes(one)), ...last];
}
