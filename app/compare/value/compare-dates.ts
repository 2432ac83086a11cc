import { type DateParts, type DateValue, HOURS_OF_CLOCK } from './date-value.ts';

export type DateRelation = 'equal' | 'more exact' | 'different' | 'not comparable';

const PARTS: readonly (keyof DateParts)[] = [
  'decade',
  'year',
  'month',
  'day',
  'week',
  'weekday',
  'hour',
  'clock',
  'minute',
  'second',
  'season',
  'dayPart',
];

/** Compares two dates by what both say; null where they say nothing of one kind, as a year and a weekday. Symmetric. */
export function compareDates(a: DateValue, b: DateValue): DateRelation | null {
  if (a.words === b.words) return 'equal';
  if (a.isOpen !== b.isOpen)
    return sayTime(a) && sayTime(b) ? compareParts(a, b) : 'not comparable';
  return compareParts(a, b) ?? (a.isOpen ? 'different' : null);
}

function compareParts(a: DateValue, b: DateValue): DateRelation | null {
  const shared = PARTS.filter((part) => said(a, part) !== null && said(b, part) !== null);
  if (shared.some((part) => said(a, part) !== said(b, part))) return 'different';
  if (shared.length === 0) return null;
  return PARTS.every((part) => (a[part] === null) === (b[part] === null)) ? 'equal' : 'more exact';
}

/** What a date says of a part: whoever gives the year says the decade, and whoever gives the hour where the hand stands. */
function said(date: DateValue, part: keyof DateParts): number | string | null {
  if (part === 'decade' && date.year !== null) return Math.floor(date.year / YEARS_OF_DECADE);
  return part === 'clock' && date.hour !== null ? date.hour % HOURS_OF_CLOCK : date[part];
}

const YEARS_OF_DECADE = 10;

/** A time of day is what it is on whichever day. */
const sayTime = ({ hour, clock, dayPart, day }: DateValue): boolean =>
  day === null && (hour !== null || clock !== null || dayPart !== null);

/** Whether both say the same parts: day and month, say. Relative dates of an unknown day of writing say none. */
export const saySameParts = (a: DateValue, b: DateValue): boolean =>
  !a.isOpen && !b.isOpen && PARTS.every((part) => (a[part] === null) === (b[part] === null));
