import type { ColumnItem } from './column-items.ts';

/** The first number that is too wide for the ordinary margin. */
const FIRST_WIDE_NUMBER = 100;

/** Whether a passage of the column has a number of three digits, so that its whole text stands further in. */
export const hasWideNumbers = (sections: readonly (readonly ColumnItem[])[]): boolean =>
  sections.some((items) =>
    items.some((item) => item.type === 'cell' && (item.number ?? 0) >= FIRST_WIDE_NUMBER),
  );
