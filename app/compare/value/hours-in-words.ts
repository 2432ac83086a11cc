import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import { foldWord } from '../../text/fold.ts';
import { type DateParts, HOURS_OF_CLOCK } from './date-value.ts';
import { dayPartOf } from './day-part.ts';
import { cardinalOf } from './parse-number.ts';

/** A time of day as its words say it; `hour` where the half of the day is known, else where the hand stands on the dial. */
export interface SpokenHour extends Pick<DateParts, 'hour' | 'clock' | 'minute' | 'dayPart'> {
  readonly start: number;
  readonly end: number;
}

const HOURS: ReadonlyMap<string, number> = new Map(Object.entries(lists.hours));

const PART =
  '(?: in the (?:morning|afternoon|evening)| at night| ранку| вечора| ночі| дня| утра| вечера| ночи)';
const NUMBER = "(\\d{1,2}|\\p{L}+(?:['’ʼ]\\p{L}+)?)(?:[:.](\\d\\d))?";

/**
 * What makes a number an hour: the part of the day behind it ("seven in the evening", "шесть утра"), "o'clock", or the way
 * hours are counted ("о шостій", "о 18 годині", "в шесть часов", "в семь,").
 */
const HOUR_PATTERNS: readonly RegExp[] = [
  `(?<![\\p{L}\\p{N}:.-])${NUMBER}(?: o['’]clock| годин[іиу]?| час(?:а|ов|ам)?)?${PART}(?!\\p{L})`,
  `(?<![\\p{L}\\p{N}:.-])${NUMBER} o['’]clock(?!\\p{L})`,
  `(?<=(?<!\\p{L})об? )${NUMBER}(?: годині|(?=[.,;:!?)–—]| [вузінй] |$))`,
  `(?<=(?<!\\p{L})в )${NUMBER}(?: часов| часа|(?=[.,;:!?)–—]|$))`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** In words of small letters: told by their case as well, they would take several times as long to look through. */
const MAY_HOLD =
  /o['’]clock|(?:half|quarter) (?:past|to)|morning|afternoon|evening|at night|(?<!\p{L})(?:об?|в|ранку|вечора|ночі|дня|утра|вечера|ночи)(?!\p{L})/u;

/** Times of day of which the hour is told in words, or in a number that only its words make an hour. Linear. */
export function hoursInWords(words: string): readonly SpokenHour[] {
  if (!MAY_HOLD.test(words.toLowerCase())) return [];
  return [
    ...[...words.matchAll(PAST)].flatMap((match) => readPast(match) ?? []),
    ...HOUR_PATTERNS.flatMap((pattern) =>
      [...words.matchAll(pattern)].flatMap((match) => readHour(match) ?? []),
    ),
  ];
}

/** "A quarter past two", "half past nine in the evening", "quarter to six". */
const PAST = new RegExp(
  `(?<!\\p{L})(?:a )?(half|quarter) (past|to) (\\d{1,2}|\\p{L}+)${PART}?(?![\\p{L}\\p{N}])`,
  'giu',
);

function readPast(match: RegExpExecArray): SpokenHour | null {
  const [whole, part, side, number = ''] = match;
  const told = /^\d/.test(number) ? Number(number) : hourOf(foldWord(number));
  if (told === null || told === 0 || told > HOURS_OF_CLOCK || (part === 'half' && side === 'to'))
    return null;
  const isBefore = side === 'to';
  const hour = isBefore ? (told === 1 ? HOURS_OF_CLOCK : told - 1) : told;
  const minute = part === 'half' ? 30 : isBefore ? 45 : 15;
  return spoken(match.index, whole, hour, minute);
}

/** Where the half of the day is not known, only the dial says the hour. */
function spoken(start: number, words: string, hour: number, minute: number | null): SpokenHour {
  const dayPart = /дня$/iu.test(words) ? 'afternoon' : dayPartOf(words);
  const full =
    hour > HOURS_OF_CLOCK || hour === 0 ? hour : hourOfDay(hour, dayPart, NIGHT.test(words));
  const clock = full === null ? hour % HOURS_OF_CLOCK : null;
  return { start, end: start + words.length, hour: full, clock, minute, dayPart };
}

function readHour(match: RegExpExecArray): SpokenHour | null {
  const [whole, number = '', minutes] = match;
  if (isStretch(match)) return null;
  const hour = /^\d/.test(number) ? Number(number) : hourOf(foldWord(number));
  if (hour === null || hour > LAST_HOUR || (minutes !== undefined && minutes > '59')) return null;
  return spoken(match.index, whole, hour, minutes === undefined ? null : Number(minutes));
}

const LAST_HOUR = 24;
/** "One at night" is past midnight, "eleven at night" before it. */
const NIGHT = /night|ноч[иі]/iu;
const DEEP_NIGHT = 6;

/** "Три ночи", "на три дня": so many nights or days, unless words say that it is the hour. */
const isStretch = ({ 0: whole, index, input }: RegExpExecArray): boolean =>
  /^(?:[234]|два|две|три|четыре|дві|чотири) (?:вечора|вечера|ночі|ночи|дня)$/iu.test(whole) &&
  (/дня$/iu.test(whole) || !/(?<!\p{L})(?:в|об?|к|до|с|з) $/iu.test(input.slice(0, index)));

const hourOf = (folded: string): number | null => {
  const hour = HOURS.get(folded) ?? cardinalOf(folded);
  return hour !== null && hour <= HOURS_OF_CLOCK ? hour : null;
};

function hourOfDay(hour: number, dayPart: DateParts['dayPart'], isNight: boolean): number | null {
  switch (dayPart) {
    case null:
      return null;
    case 'morning':
      return hour % HOURS_OF_CLOCK;
    case 'noon':
    case 'afternoon':
      return hour >= 11 ? hour : hour + HOURS_OF_CLOCK;
    case 'night':
      if (hour === HOURS_OF_CLOCK) return 0;
      return isNight && hour < DEEP_NIGHT ? hour : hour + HOURS_OF_CLOCK;
  }
}
