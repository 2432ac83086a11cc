import type { Planter } from '../plant.ts';
import { bothWays, type Edit, exchange, planterOf } from '../plant-edit.ts';
import { pickOne } from '../text-spans.ts';

const WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty'.split(
    ' ',
  );
const VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50];
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** No part of a longer number, a date, a time or a code. */
const ALONE = String.raw`(?<![\w.,:/\\-])(?<!(?:${MONTH}) )`;
const NO_MORE = String.raw`(?![\w:/-]|[.,]\d| (?:${MONTH}|am|pm|a\.m|p\.m|/|: \d))`;

const otherOf = <T>(list: readonly T[], one: T, random: () => number): T | undefined =>
  pickOne(
    list.filter((other) => other !== one),
    random,
  );

/** Digits of another value, set like those that stood there: as many decimals, commas where there were commas. */
function otherDigits(digits: string, random: () => number): string {
  const number = Number(digits.replaceAll(',', ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const step = number < 10 ? 1 + Math.floor(random() * 4) : number * (0.2 + random());
  const changed = random() < 0.4 && number > step ? number - step : number + step;
  return digits.includes(',')
    ? Number(changed.toFixed(decimals)).toLocaleString('en-US')
    : changed.toFixed(decimals);
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

const digitsWhere = (before: string, after: string): Edit => ({
  pattern: new RegExp(`${before}${DIGITS}${after}`, 'g'),
  by: (digits, { random }) => (isYear(digits) ? null : otherDigits(digits, random)),
});

const inPlaceOf = (
  pattern: RegExp,
  by: (digits: string, random: () => number) => string | null,
): Edit => ({
  pattern,
  by: (words, { random }) => {
    const digits = /\d+/.exec(words)?.[0] ?? '';
    const other = by(digits, random);
    return other === null ? null : words.replace(digits, other);
  },
});

const EDITS: readonly Edit[] = [
  digitsWhere(ALONE, `${NO_MORE}(?= [a-z])`),
  digitsWhere(String.raw`(?<![\w.,-])`, String.raw`(?=\s?%| per ?cent)`),
  digitsWhere('(?<=[$€£¥] ?)', String.raw`(?![\w,-]|\.\d)`),
  digitsWhere(ALONE, String.raw`(?= (?:million|billion|thousand|trillion)\b)`),
  digitsWhere(String.raw`(?<=\baged )`, String.raw`(?!\w)`),
  digitsWhere('(?<=[A-Z][a-z]+, )', '(?=, )'),
  digitsWhere(String.raw`(?<=\b(?:between|from) )`, String.raw`(?= (?:and|to) \d)`),
  digitsWhere(String.raw`(?<=\d (?:and|to) )`, NO_MORE),
  inPlaceOf(/(?<![\w-])\d{1,2}-year-old\b/g, otherDigits),
  inPlaceOf(/(?<![\w.,:/-])\d{1,2}-\d{1,2}(?![\w-]|\.\d| years)/g, (digits) =>
    String(Number(digits) + 1),
  ),
  {
    pattern: new RegExp(
      String.raw`\b(?:${WORDS.join('|')})\b(?= [a-z])(?! (?:of|to|or|in|on|at|and|more)\b)`,
      'gi',
    ),
    by: (word, { random }) => {
      const other = otherOf(WORDS, word.toLowerCase(), random);
      if (other === undefined) return null;
      return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    },
  },
  {
    pattern: new RegExp(`${ALONE}\\d{1,2}${NO_MORE}(?= [a-z]{4,})`, 'g'),
    by: (digits, { random }) => {
      const at = VALUES.findIndex((value, index) => value > Number(digits) && index > 0);
      return Number(digits) > 30 || at < 0 ? null : (WORDS[at + Math.floor(random() * 2)] ?? null);
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:the|his|her|their|its) )(?:${ORDINALS.join('|')})\b(?= [a-z]{4,})(?! (?:half|time|place|hand|thing|step)\b)`,
      'g',
    ),
    by: (word, { random }) => otherOf(ORDINALS, word, random) ?? null,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!(?:${MONTH}|on the|the|on|of) )\b\d{1,2}(?:st|nd|rd|th)\b(?= [A-Za-z]{4,})(?! (?:${MONTH}))`,
      'g',
    ),
    by: (word) => {
      const next = Number.parseInt(word, 10) + 2;
      return `${next}${/1[1-3]$/.test(String(next)) ? 'th' : (['th', 'st', 'nd', 'rd'][next % 10] ?? 'th')}`;
    },
  },
  exchange(
    [
      ['hundreds', 'thousands'],
      ['dozens', 'hundreds'],
      ['thousands', 'hundreds'],
      ['tens', 'hundreds'],
    ],
    '(?= of )',
  ),
  exchange(
    [
      ...bothWays([
        ['half', 'a quarter'],
        ['a third', 'a quarter'],
        ['two-thirds', 'three-quarters'],
      ]),
      ['one-third', 'two-thirds'],
    ],
    '(?= of )',
  ),
  exchange(
    bothWays([
      ['doubled', 'tripled'],
      ['twice', 'three times'],
      ['double', 'triple'],
    ]),
  ),
];

/** Another number: digits, words, percentages, money, ages, ends of ranges, scores, ordinals, fractions. */
export const plantNumber: Planter = planterOf(EDITS);
