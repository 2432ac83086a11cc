import type * as english from 'chrono-node/en';
import * as russian from 'chrono-node/ru';
import * as ukrainian from 'chrono-node/uk';
import { foldText, foldWord } from '../../text/fold.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import { type DateParts, type DateValue, HOURS_OF_CLOCK, NO_DATE_PARTS } from './date-value.ts';
import {
  COUNTED,
  DAY_PART_BEFORE,
  ENGLISH_DATE,
  NAMED,
  NO_DATE,
  OF_A_MONTH,
  OF_A_WEEK,
  OF_A_YEAR,
  RELATIVE,
  RUSSIAN_DATE,
  STRETCH,
  UKRAINIAN_DATE,
} from './date-words.ts';
import { dayPartOf } from './day-part.ts';
import { englishDates } from './english-dates.ts';
import { parseNumberWords } from './parse-number.ts';

type Parser = Pick<typeof englishDates, 'parse'>;
type Result = ReturnType<Parser['parse']>[number];
type Components = Result['start'];

/** A Wednesday in the middle of a month and a year: what the day of writing is taken for where it is not known. */
const SOME_DAY = new Date('2001-06-13T12:00:00Z');

/**
 * The dates chrono-node finds in a stretch of text, English, Ukrainian or Russian as its letters are. `written` is the day
 * of writing (ISO 8601) or null. Both ends of "January to September" are dates of their own.
 */
export function parseDates(words: string, written: string | null): readonly DateValue[] {
  const language = languageOf(words);
  if (!language.mayHold.test(words)) return [];
  const known = written === null ? Number.NaN : Date.parse(`${written.slice(0, 10)}T12:00:00Z`);
  const isKnown = !Number.isNaN(known);
  const instant = isKnown ? new Date(known) : SOME_DAY;
  return language.parser
    .parse(readable(words), { instant, timezone: 'UTC' }, { forwardDate: false })
    .filter(({ text }) => language.mayHold.test(text) && isDate(text))
    .flatMap((result) => datesOf(result, words, isKnown))
    .map((date) => (language.parser === englishDates ? withOpenHour(date) : date));
}

const languageOf = (words: string): { readonly mayHold: RegExp; readonly parser: Parser } => {
  if (!isCyrillic(words)) return { mayHold: ENGLISH_DATE, parser: englishDates };
  return /[ыэъ]/i.test(words) && !/[іїєґ]/i.test(words)
    ? { mayHold: RUSSIAN_DATE, parser: russian as unknown as Parser }
    : /[іїєґ]/i.test(words) || !RUSSIAN_DATE.test(words)
      ? { mayHold: UKRAINIAN_DATE, parser: ukrainian as unknown as Parser }
      : { mayHold: RUSSIAN_DATE, parser: russian as unknown as Parser };
};

/** The same length of text without what misleads the parser: scores ("31-24 on Thursday"), a dash before or a blank inside a time ("— 9: 29 am"). */
const readable = (words: string): string =>
  words
    .replace(DAY_PART_BEFORE, (part) => 'x'.repeat(part.length))
    .replace(/(?<![\p{L}\p{N}.,/-])\d{1,3}-\d{1,3}(?= on| \(|,|\.)/gu, (score) =>
      'x'.repeat(score.length),
    )
    .replace(/(?<=\d\d )[–—](?= \d?\d: ?\d\d)/g, '-')
    .replace(/(?<!\d)(\d): (\d\d)(?= ?[ap]\.? ?m\b)/gi, '0$1:$2')
    .replace(/(?<!\d)(\d\d): (\d\d)(?= ?[ap]\.? ?m\b)/gi, '$1:$2 ');

/** The parser also takes "in 20 years" and "for a second" for dates, and "may" for a month. */
const isDate = (matched: string): boolean =>
  !NO_DATE.test(matched.replace(/^(?:in|on|at|the) /i, '')) &&
  !COUNTED.test(matched) &&
  !isMeasured(matched);

function isMeasured(matched: string): boolean {
  const length = STRETCH.exec(matched)?.groups?.length;
  return (
    length !== undefined && (/^\d+$/.test(length) || parseNumberWords([foldWord(length)]) !== null)
  );
}

const JOINT = /\s*(?:-|–|—|\bto\b|\bthrough\b|\buntil\b|\btill\b|\band\b| по | до )\s*/u;

function datesOf(result: Result, words: string, isKnown: boolean): readonly DateValue[] {
  const matched = words
    .slice(result.index, wordEnd(words, result.index + result.text.length))
    .replace(/(?<![ap]\.m)[\s,.;]+$/i, '');
  const joint = result.end ? JOINT.exec(matched) : null;
  if (!result.end || joint === null)
    return [dateOf(matched, result.index, result.start, isKnown)].filter(saysSomething);
  const second = joint.index + joint[0].length;
  return [
    dateOf(matched.slice(0, joint.index), result.index, result.start, isKnown),
    dateOf(matched.slice(second), result.index + second, result.end, isKnown),
  ].filter(saysSomething);
}

/** The parser knows "в листопад" and leaves the ending of "в листопаді" over. */
function wordEnd(words: string, end: number): number {
  const rest = /^\p{L}+/u.exec(words.slice(end))?.[0] ?? '';
  return /\p{L}$/u.test(words.slice(0, end)) ? end + rest.length : end;
}

/** A month or weekday that the parser saw and could not use is left to our own rules. */
const saysSomething = (date: DateValue): boolean =>
  (Object.keys(NO_DATE_PARTS) as (keyof DateParts)[]).some(
    (part) => date[part] !== null && (part !== 'dayPart' || !NAMED.test(date.words)),
  );

function dateOf(matched: string, index: number, parts: Components, isKnown: boolean): DateValue {
  const isRelative = RELATIVE.test(matched) && !NAMED.test(matched);
  return {
    type: 'date',
    start: index,
    end: index + matched.length,
    ...(isRelative ? relativeParts(matched, parts) : namedParts(parts, isKnown)),
    dayPart: dayPartOf(matched),
    isOpen: isRelative && !isKnown,
    words: foldText(matched).text,
  };
}

/** What "last year", "last month", "last week" and "yesterday" say: as much as their own measure. */
function relativeParts(matched: string, parts: Components): DateParts {
  const year = parts.get('year');
  const month = parts.get('month');
  const time = {
    ...NO_DATE_PARTS,
    hour: certain(parts, 'hour'),
    minute: certain(parts, 'minute'),
  };
  if (OF_A_YEAR.test(matched)) return { ...time, year };
  if (OF_A_MONTH.test(matched)) return { ...time, year, month };
  if (OF_A_WEEK.test(matched)) return { ...time, week: weekOf(parts) };
  return {
    ...time,
    year,
    month,
    day: parts.get('day'),
    week: weekOf(parts),
    weekday: weekdayOf(parts),
  };
}

/** A date as it is written; week and weekday follow where the year is known too. */
function namedParts(parts: Components, isKnown: boolean): DateParts {
  const isWhole =
    parts.isCertain('day') && parts.isCertain('month') && (isKnown || parts.isCertain('year'));
  return {
    ...NO_DATE_PARTS,
    year: certain(parts, 'year'),
    month: certain(parts, 'month'),
    day: certain(parts, 'day'),
    week: isWhole ? weekOf(parts) : null,
    weekday: certain(parts, 'weekday') ?? (isWhole ? weekdayOf(parts) : null),
    hour: certain(parts, 'hour'),
    minute: certain(parts, 'minute'),
    second: certain(parts, 'second'),
  };
}

/** What says which half of the day an hour of an English text is in. */
const HALF_SAID = /\d ?[ap]\.?m\b|(?<!\d)0\d|morning|noon|midday|evening|night|tonight/i;

/** "At 9:30" is in the morning or in the evening, "at 09:30" and "9.30 am" are not. */
function withOpenHour(date: DateValue): DateValue {
  const { hour, words } = date;
  if (hour === null || hour === 0 || hour > HOURS_OF_CLOCK || HALF_SAID.test(words)) return date;
  return { ...date, hour: null, clock: hour % HOURS_OF_CLOCK };
}

const certain = (parts: Components, part: english.Component): number | null =>
  parts.isCertain(part) ? parts.get(part) : null;

const DAY = 86_400_000;

const dayNumber = (parts: Components): number =>
  Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1) / DAY;

/** Day 0 was a Thursday. */
const weekOf = (parts: Components): number => Math.floor((dayNumber(parts) + 3) / 7);
const weekdayOf = (parts: Components): number => (((dayNumber(parts) + 4) % 7) + 7) % 7;
