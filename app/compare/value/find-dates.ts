import { foldText } from '../../text/fold.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { TextRange } from '../../text/text-range.ts';
import { type DateParts, type DateValue, NO_DATE_PARTS } from './date-value.ts';
import { dayPartOf } from './day-part.ts';
import { hoursInWords } from './hours-in-words.ts';
import { parseDates } from './parse-dates.ts';

/**
 * Dates and times of a stretch of English, Ukrainian or Russian text, in text order. Relative dates ("last month") are
 * resolved against the day of writing (ISO 8601) where it is known. chrono-node finds most; years, seasons, times of day and
 * what it leaves of months and weekdays are found by our own rules.
 */
export function findDates(
  text: string,
  range: TextRange,
  written: string | null,
): readonly DateValue[] {
  const { text: words, toSource } = singleSpaced(text.slice(range.start, range.end));
  const found: DateValue[] = [];
  for (const find of [
    () => parseDates(words, written),
    seasons,
    namedDays,
    decades,
    years,
    daysOfMonth,
    spokenHours,
    dayParts,
  ])
    for (const date of find(words))
      if (!found.some((other) => overlaps(date, other))) found.push(date);
  return found
    .sort((one, other) => one.start - other.start)
    .map((date) => ({
      ...date,
      start: toSource(date.start) + range.start,
      end: toSource(date.end - 1) + 1 + range.start,
    }));
}

const overlaps = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end;

function dateAt(words: string, start: number, end: number, parts: Partial<DateParts>): DateValue {
  const folded = foldText(words.slice(start, end)).text;
  return { ...NO_DATE_PARTS, ...parts, type: 'date', start, end, isOpen: false, words: folded };
}

const SEASON =
  /\b(?:in |the |early |late |mid-?)*(spring|summer|autumn|fall|winter) (?:of )?(1[5-9]\d\d|20\d\d)\b/gi;

const seasons = (words: string): readonly DateValue[] =>
  [...words.matchAll(SEASON)].map((match) =>
    dateAt(words, match.index, match.index + match[0].length, {
      year: Number(match[2]),
      season: (match[1] ?? '').toLowerCase().replace('fall', 'autumn'),
    }),
  );

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** "May" and "March" are verbs too, so they need a day or a preposition. */
const NAMED_DAY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${MONTHS.join('|')}|${WEEKDAYS.join('|')})\\b(?: (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))?`,
  'g',
);

/** Months and weekdays that the parser left: in days that do not exist, in "the night of 11 February". */
const namedDays = (words: string): readonly DateValue[] =>
  [...words.matchAll(NAMED_DAY)].flatMap((match) => {
    const [whole, before, name = '', after] = match;
    const day = before ?? after;
    const isVerb = /^(?:May|March)$/.test(name) && day === undefined;
    if (
      isVerb &&
      !/\b(?:in|of|since|until|by|from|to|last|next|late|early|mid) $/i.test(
        words.slice(0, match.index),
      )
    )
      return [];
    const month = MONTHS.indexOf(name) + 1;
    return [
      dateAt(
        words,
        match.index,
        match.index + whole.length,
        month === 0
          ? { weekday: WEEKDAYS.indexOf(name) }
          : { month, day: day === undefined ? null : Number(day) },
      ),
    ];
  });

const DECADE =
  /(?<![\p{L}\p{N}.,$€£-])(1[5-9]\d|20\d)0s\b|(?<=\bthe (?:early |mid-?|late )?)['’]?([2-9])0s\b/gu;

/** "The 1990s", "the late '90s", which are those of the last century. */
const decades = (words: string): readonly DateValue[] =>
  [...words.matchAll(DECADE)].map(({ index, 0: whole, 1: written, 2: short }) =>
    dateAt(words, index, index + whole.length, { decade: Number(written ?? `19${short}`) }),
  );

const YEAR =
  /(?<![\p{L}\p{N}.,$€£-])(1[5-9]\d\d|20\d\d)(?!s\b)(?:\s?[-–]\s?(\d\d|\d{4}))?(?![\p{L}\p{N}%]|[.,]\d)/gu;

/** "2022", and both years of "1939-1945" or "1939-45". */
const years = (words: string): readonly DateValue[] =>
  [...words.matchAll(YEAR)].flatMap((match) => {
    const { index: start, 0: whole, 1: first = '', 2: second } = match;
    const one = dateAt(words, start, start + first.length, { year: Number(first) });
    if (second === undefined) return [one];
    const end = start + whole.length;
    const year = Number(first.slice(0, 4 - second.length) + second);
    return [one, dateAt(words, end - second.length, end, { year })];
  });

/** "On the 10th", "the afternoon of the 10th": a day of the month that goes without saying, not the 10th of anything else. */
const DAY_OF_MONTH =
  /(?<=\b(?:on|of|until|by|since) the )(\d{1,2})(?:st|nd|rd|th)\b(?=[.,;]|$| (?:at|in|and|that|to|with|of the month)\b)/gi;

const daysOfMonth = (words: string): readonly DateValue[] =>
  [...words.matchAll(DAY_OF_MONTH)].map((match) =>
    dateAt(words, match.index, match.index + match[0].length, { day: Number(match[1]) }),
  );

const spokenHours = (words: string): readonly DateValue[] =>
  hoursInWords(words).map(({ start, end, ...parts }) => dateAt(words, start, end, parts));

/** A time of day without its day: "in the evening", "the morning session", "the night of". */
const DAY_PART =
  /(?<=\b(?:the|early|late|mid|this|that|same|every) )(?:morning|afternoon|evening|night)\b|(?<!\p{L})(?:утром|вечером|ночью|вранці|ввечері|увечері|вночі|уночі)(?!\p{L})/giu;

const dayParts = (words: string): readonly DateValue[] =>
  [...words.matchAll(DAY_PART)].map(({ index, 0: part }) =>
    dateAt(words, index, index + part.length, { dayPart: dayPartOf(part) }),
  );
