import type { Planter } from '../plant.ts';
import { bothWays, type Edit, exchange, planterOf } from '../plant-edit.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTH = MONTHS.join('|');

const nextOf =
  (list: readonly string[]) =>
  (word: string, random: () => number): string | null =>
    list[(list.indexOf(word) + 1 + Math.floor(random() * (list.length - 1))) % list.length] ?? null;

const edit = (
  pattern: RegExp,
  by: (word: string, random: () => number) => string | null,
): Edit => ({
  pattern,
  by: (word, { random }) => by(word, random),
});

const withNumber = (
  pattern: RegExp,
  change: (number: number, random: () => number) => number | null,
): Edit =>
  edit(pattern, (words, random) => {
    const digits = /\d+/.exec(words)?.[0] ?? '';
    const other = change(Number(digits), random);
    return other === null
      ? null
      : words.replace(digits, String(other).padStart(digits.length, '0'));
  });

const otherDay = (day: number, random: () => number): number | null => {
  if (day < 1 || day > 31) return null;
  const other = 4 + Math.floor(random() * 17);
  return other === day ? other + 1 : other;
};

/** Another weekday, month, year, day of the month, relative date, time of day or clock time. */
export const plantDate: Planter = planterOf([
  edit(new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g'), nextOf(WEEKDAYS)),
  edit(new RegExp(`\\b(?:${MONTH})\\b(?<!\\bMay\\b)(?<!\\bMarch\\b)`, 'g'), nextOf(MONTHS)),
  withNumber(
    /(?<=\b(?:in|since|of|by|for|from|until|the|end of) )(?:19|20)\d\d\b(?![-.,]\d)/gi,
    (year, random) => year - 1 - Math.floor(random() * 9),
  ),
  withNumber(
    new RegExp(`(?<=\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? )(?:19|20)\\d\\d\\b`, 'g'),
    (year) => year - 1,
  ),
  withNumber(new RegExp(`(?<=\\b(?:${MONTH}) )\\d{1,2}\\b(?!:)`, 'g'), otherDay),
  withNumber(new RegExp(`\\b\\d{1,2}(?= (?:${MONTH})\\b)`, 'g'), otherDay),
  withNumber(new RegExp(`(?<=\\b(?:${MONTH}) )(?:[4-9]|1\\d|20)th\\b`, 'g'), otherDay),
  withNumber(/(?<=\bon the )(?:[4-9]|1\d|20)th\b(?! [A-Z])/g, otherDay),
  withNumber(/(?<![\w:.-])(?:[1-9]|1\d|2[0-3]):[0-5]\d(?![\w:]|: ?\d)/g, (hour) =>
    hour > 12 ? hour - 1 : hour + 1,
  ),
  withNumber(/(?<![\w:.-])(?:[1-9]|1[0-2])(?= ?(?:a\.m|p\.m|am|pm)\b)/g, (hour) => (hour % 12) + 1),
  exchange(
    bothWays([
      ['a.m', 'p.m'],
      ['am', 'pm'],
    ]),
    '',
    String.raw`(?<=\d ?)`,
  ),
  exchange([
    ...bothWays([
      ['last week', 'last month'],
      ['last month', 'last year'],
      ['this week', 'this month'],
      ['next week', 'next month'],
      ['next year', 'next month'],
      ['this year', 'last year'],
    ]),
  ]),
  exchange([
    ['yesterday', 'last week'],
    ['today', 'on Friday'],
    ['tomorrow', 'next week'],
    ['last night', 'last week'],
  ]),
  exchange(
    bothWays([
      ['morning', 'evening'],
      ['morning', 'afternoon'],
      ['evening', 'afternoon'],
    ]),
    '',
    `(?<=\\b(?:the|${WEEKDAYS.join('|')}|this|early|late|yesterday) )`,
  ),
  exchange(
    bothWays([
      ['1980s', '1990s'],
      ['1970s', '1960s'],
      ['20th century', '19th century'],
    ]),
  ),
  exchange(
    bothWays([
      ['spring', 'autumn'],
      ['summer', 'winter'],
    ]),
    String.raw`(?= (?:of )?(?:19|20)\d\d)`,
  ),
]);
