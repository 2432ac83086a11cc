import type { ColumnItem } from './column-items.ts';

/** The first number that is too wide for the ordinary margin. */
const FIRST_WIDE_NUMBER = 100;

/**
 * Whether a passage of the column has, or may get, a number of three digits, so that its whole text stands further in. Before
 * anything is compared every paragraph counts for a passage: room that is kept from the start moves no line later.
 */
export function hasWideNumbers(sections: readonly (readonly ColumnItem[])[]): boolean {
  const cells = sections.flat().filter((item) => item.type === 'cell');
  const known = cells.some(({ number }) => number !== null);
  return known
    ? cells.some(({ number }) => (number ?? 0) >= FIRST_WIDE_NUMBER)
    : cells.length >= FIRST_WIDE_NUMBER;
}
