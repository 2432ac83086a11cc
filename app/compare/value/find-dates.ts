import * as chrono from 'chrono-node/en';
import { foldText } from '../../text/fold.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { DateValue } from './date-value.ts';

/** Words without which no date is in a text; spares the parser most sentences. */
const DATE_WORD =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|yesterday|today|tomorrow|tonight|ago|(?:last|next|this|past|previous) (?:night|week|month|year|weekend|spring|summer|autumn|fall|winter)|[ap]\.?m|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b/i;
const RELATIVE =
  /\b(?:yesterday|today|tomorrow|tonight|ago|last|next|this|past|previous|earlier|later)\b/i;
/** Words that are dates with a capital only, or no dates at all. */
const NO_DATE = /^(?:may|march|mar|sun|sat|second|now)$/;
const YEAR =
  /(?<![\p{L}\p{N}.,$€£-])(1[5-9]\d\d|20\d\d)(?:s\b)?(?:\s?[-–]\s?(\d\d|\d{4}))?(?![\p{L}\p{N}%]|[.,]\d)/gu;
const SEASON =
  /\b(?:in |the |early |late |mid-?)*(spring|summer|autumn|fall|winter) (?:of )?(1[5-9]\d\d|20\d\d)\b/gi;

const NOTHING = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  hour: null,
  minute: null,
  second: null,
  season: null,
};

/**
 * Dates and times of a stretch of English text, in text order. Relative dates ("last month") are resolved against the day
 * of writing (ISO 8601) where it is known. Years and seasons are found by our own rules, the rest by chrono-node.
 */
export function findDates(
  text: string,
  range: TextRange,
  written: string | null,
): readonly DateValue[] {
  const words = text.slice(range.start, range.end);
  const found = [...parsedDates(words, written), ...seasons(words)];
  for (const year of years(words))
    if (!found.some((date) => overlaps(date, year))) found.push(year);
  return found
    .sort((one, other) => one.start - other.start)
    .map((date) => ({ ...date, start: date.start + range.start, end: date.end + range.start }));
}

const overlaps = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end;

function parsedDates(words: string, written: string | null): DateValue[] {
  if (!DATE_WORD.test(words)) return [];
  const reference = written === null ? null : new Date(`${written.slice(0, 10)}T12:00:00Z`);
  const isKnown = reference !== null && !Number.isNaN(reference.getTime());
  const results = chrono.parse(
    words,
    isKnown ? { instant: reference, timezone: 'UTC' } : new Date(0),
    { forwardDate: false },
  );
  return results
    .filter((result) => isDate(result.text))
    .map((result) =>
      dateOf(result.text.replace(/[\s,.;]+$/, ''), result.index, result.start, isKnown),
    );
}

type DateParts = ReturnType<typeof chrono.parse>[number]['start'];

/** The parser also takes "in 20 years" and "for a second" for dates, and "may" for a month. */
const isDate = (matched: string): boolean =>
  DATE_WORD.test(matched) && !NO_DATE.test(matched.replace(/^(?:in|on|at|the) /i, ''));

function dateOf(matched: string, index: number, parts: DateParts, isKnown: boolean): DateValue {
  const isRelative = RELATIVE.test(matched);
  const certain = (part: chrono.Component): number | null =>
    parts.isCertain(part) ? parts.get(part) : null;
  const isOpen = isRelative && !isKnown;
  const date = isOpen
    ? NOTHING
    : {
        year: certain('year'),
        month:
          certain('month') ?? (isRelative && parts.isCertain('day') ? parts.get('month') : null),
        day: /\b(?:week|month|year)s?\b/i.test(matched) ? null : certain('day'),
        weekday: isRelative ? null : certain('weekday'),
        hour: certain('hour'),
        minute: certain('minute'),
        second: certain('second'),
        season: null,
      };
  return {
    type: 'date',
    start: index,
    end: index + matched.length,
    ...date,
    isOpen,
    words: foldText(matched).text,
  };
}

const seasons = (words: string): DateValue[] =>
  [...words.matchAll(SEASON)].map((match) => ({
    ...NOTHING,
    type: 'date',
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[2]),
    season: (match[1] ?? '').toLowerCase().replace('fall', 'autumn'),
    isOpen: false,
    words: foldText(match[0]).text,
  }));

/** "2022", and both years of "1939-1945" or "1939-45". Decades ("1990s") are told by their words. */
function years(words: string): readonly DateValue[] {
  return [...words.matchAll(YEAR)].flatMap((match) => {
    const start = match.index;
    const first = match[1] ?? '';
    const one = yearValue(words, start, start + first.length, Number(first));
    const second = match[2];
    if (second === undefined) return [one];
    const end = start + match[0].length;
    return [
      one,
      yearValue(
        words,
        end - second.length,
        end,
        Number(first.slice(0, 4 - second.length) + second),
      ),
    ];
  });
}

const yearValue = (words: string, start: number, end: number, year: number): DateValue => ({
  ...NOTHING,
  type: 'date',
  start,
  end,
  year,
  isOpen: false,
  words: words.slice(start, end),
});
