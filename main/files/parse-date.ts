/** Languages whose month names are read. Names come from the platform's own data. */
const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pl'];

/** Month number, 1 to 12, by name as it stands in a date ("січня", "Jan"), in small letters without a full stop. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => {
        const parts = format.formatToParts(Date.UTC(2024, index, 2));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        return [name.toLowerCase().replace(/\.$/, ''), index + 1];
      });
    }),
  ),
);

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const NAMED_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?([\p{L}]+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const NAMED_MONTH_FIRST = /([\p{L}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * The first date in a text as ISO 8601: "2024-01-26", or with time and zone where the text is in that form already. Null
 * where there is none. Dates in figures are read day first, as outside the United States; month first where only that fits.
 */
export function parseDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, time, zone] = iso;
    const date = isoDate(Number(year), Number(month), Number(day));
    return date === null || time === undefined ? date : `${date}T${time}${zone ?? ''}`;
  }
  return (
    figures(text) ?? named(text, NAMED_DAY_FIRST, 1, 2) ?? named(text, NAMED_MONTH_FIRST, 2, 1)
  );
}

function figures(text: string): string | null {
  const found = DAY_FIRST.exec(text);
  if (found === null) return null;
  const [, first, second, year] = found.map(Number);
  return isoDate(year, second, first) ?? isoDate(year, first, second);
}

function named(text: string, pattern: RegExp, day: number, month: number): string | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  return isoDate(
    Number(found[3]),
    MONTHS.get(found[month]?.toLowerCase() ?? ''),
    Number(found[day]),
  );
}

/** Null where the calendar has no such day. */
function isoDate(year = 0, month = 0, day = 0): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}
