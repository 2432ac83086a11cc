import type { CellState, JudgedPassage, Siglum } from '../../app/index.ts';

/** As many rows fit the picture on a card. */
const MOST_ROWS = 6;

/** How much a cell stands out, from what all tell alike to what cannot both be so. */
const WEIGHT: Readonly<Record<CellState, number>> = {
  same: 0,
  reworded: 1,
  absent: 2,
  'only-here': 3,
  differs: 4,
  contradicts: 16,
};

/**
 * A comparison in small: the states of the cells, by column, of at most six passages. The story is cut into as many
 * stretches of equal length, and each is shown by its passage that stands out most. Linear in the cells.
 */
export function pictureOf(
  passages: readonly JudgedPassage[],
  sigla: readonly Siglum[],
): readonly (readonly CellState[])[] {
  const rows = passages.map(({ cells }) => sigla.map((siglum) => cells[siglum]?.state ?? 'absent'));
  const count = Math.min(MOST_ROWS, rows.length);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * rows.length) / count);
    return mostStriking(rows.slice(from, Math.floor(((at + 1) * rows.length) / count)));
  });
}

const mostStriking = (rows: readonly (readonly CellState[])[]): readonly CellState[] =>
  rows.reduce((most, row) => (weightOf(row) > weightOf(most) ? row : most));

const weightOf = (row: readonly CellState[]): number =>
  row.reduce((sum, state) => sum + WEIGHT[state], 0);
