import type { DateValue } from './date-value.ts';

export type DateRelation = 'equal' | 'more exact' | 'different' | 'not comparable';

const PARTS = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'second', 'season'] as const;

/** Compares two dates by what both say. Symmetric. */
export function compareDates(a: DateValue, b: DateValue): DateRelation {
  if (a.words === b.words) return 'equal';
  if (a.isOpen && b.isOpen) return 'different';
  if (a.isOpen || b.isOpen) return 'not comparable';
  const shared = PARTS.filter((part) => a[part] !== null && b[part] !== null);
  if (shared.some((part) => a[part] !== b[part])) return 'different';
  if (shared.length === 0) return 'not comparable';
  return PARTS.every((part) => (a[part] === null) === (b[part] === null)) ? 'equal' : 'more exact';
}

/** Whether both say the same parts: day and month, say. Relative dates say none. */
export const saySameParts = (a: DateValue, b: DateValue): boolean =>
  !a.isOpen && !b.isOpen && PARTS.every((part) => (a[part] === null) === (b[part] === null));
