/** "2024-01-26" or "2024-01-26T06:42:00Z" as "26 Jan 2024" or "26 Jan 2024, 06:42"; other words as they are. */
export function formatDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!found) return iso;
  const [, year, month, day, time] = found;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return time ? `${date}, ${time}` : date;
}

/** The clock time as the source gives it is kept: no time zone is guessed. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
