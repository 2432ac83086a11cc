import { formatDate } from '../../components/format-date.ts';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A moment as a reader names it: "today, 14:31", "yesterday", "8 Mar 2026". In the reader's time zone. */
export function describeDay(iso: string, now: Date): string {
  const then = new Date(iso);
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return `${WELCOME_TEXT.today}, ${then.toTimeString().slice(0, 5)}`;
  return days === 1 ? WELCOME_TEXT.yesterday : formatDate(iso.slice(0, 10));
}

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
