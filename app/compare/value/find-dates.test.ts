import { describe, expect, test } from 'vitest';
import { compareDates } from './compare-dates.ts';
import type { DateValue } from './date-value.ts';
import { findDates } from './find-dates.ts';

const read = (text: string, written: string | null = null): readonly DateValue[] =>
  findDates(text, { start: 0, end: text.length }, written);

function date(text: string, written: string | null = null): DateValue {
  const [first] = read(text, written);
  if (first === undefined) throw new Error(`No date in ${text}.`);
  return first;
}

describe('findDates', () => {
  test.each([
    ['It was on April 21.', { month: 4, day: 21, year: null }],
    ['launched on February 24, 2022, in the east', { year: 2022, month: 2, day: 24 }],
    ['in the spring of 2022', { year: 2022, season: 'spring' }],
    ['founded in 1987', { year: 1987, month: null }],
    ['in the late 1990s', { decade: 199, year: null }],
    ["since the '80s", { decade: 198, year: null }],
    ['on Wednesday night', { weekday: 3, dayPart: 'night' }],
    ['a 31-24 win on Thursday', { weekday: 4 }],
    ['printed at 9: 29 AM', { hour: 9, minute: 29 }],
    ['printed at 9:  29 AM', { hour: 9, minute: 29, start: 8, end: 20 }],
    ['on 31 September', { month: 9, day: 31 }],
    ['during the morning session', { dayPart: 'morning' }],
    ['24 лютого 2022 року', { year: 2022, month: 2, day: 24 }],
    ['24 февраля 2022 года', { year: 2022, month: 2, day: 24 }],
    ['зустрілися у середу', { weekday: 3 }],
    ['around seven in the evening', { hour: 19, dayPart: 'night' }],
    ["at nine o'clock", { hour: null, clock: 9 }],
    ['at 9:30 on Monday', { hour: null, clock: 9, minute: 30 }],
    ['at 09:30 on Monday', { hour: 9, clock: null }],
    ['о шостій ранку', { hour: 6 }],
    ['о восьмій, коли', { hour: null, clock: 8 }],
    ['о 18 годині', { hour: 18 }],
    ['в два часа дня', { hour: 14 }],
    ['в три ночи', { hour: 3 }],
  ])('reads %j', (text, expected) => {
    expect(date(text)).toMatchObject(expected);
  });

  test('takes so many nights or days for no hour', () => {
    expect(read('ждали три ночи и три дня')).toEqual([]);
    expect(read('на три дня')).toEqual([]);
  });

  test('reads both years of a span', () => {
    expect(read('the war (1939-45)').map(({ year }) => year)).toEqual([1939, 1945]);
  });

  test('reads a time of day and the day it belongs to', () => {
    expect(read('the night of 11 February')).toMatchObject([
      { dayPart: 'night' },
      { month: 2, day: 11 },
    ]);
  });

  test('reads both ends of a span of months', () => {
    expect(read('from January to September 2022').map(({ month }) => month)).toEqual([1, 9]);
  });

  test.each([
    'they may march in the sun',
    'two days later',
    'for 20 months',
    'a second chance',
    '2022 pieces, $1999',
  ])('takes no verb, duration or amount in %j for a day', (text) => {
    expect(read(text).filter(({ month, day }) => month !== null || day !== null)).toEqual([]);
  });

  test('leaves a relative date open where the day of writing is not known', () => {
    expect(date('It met last month.').isOpen).toBe(true);
  });

  test('resolves a relative date against the day of writing', () => {
    const resolved = date('It met last month.', '2024-01-26');
    expect(resolved).toMatchObject({ isOpen: false, month: 12 });
    expect(compareDates(resolved, date('It met in December.'))).not.toBe('different');
    expect(compareDates(resolved, date('It met in November.'))).toBe('different');
  });

  test('knows the weekday of a whole date', () => {
    const whole = date('on January 26, 2024');
    expect(compareDates(whole, date('on Friday'))).toBe('more exact');
    expect(compareDates(whole, date('on Thursday'))).toBe('different');
  });
});

describe('compareDates', () => {
  test.each([
    ['on 12 March', 'on March 12', 'equal'],
    ['on 12 March', 'on 21 March', 'different'],
    ['in 2022', 'on February 24, 2022', 'more exact'],
    ['in December', 'last month', 'not comparable'],
    ['yesterday', 'last week', 'different'],
    ['yesterday', 'yesterday morning', 'more exact'],
    ['last week', 'last month', 'different'],
    ['on Tuesday morning', 'on Tuesday evening', 'different'],
    ['on Thursday night', 'on Thursday evening', 'equal'],
    ['on the 10th.', 'on the 12th, he said', 'different'],
    ['last Wednesday', 'on Wednesday', 'equal'],
    ['on Wednesday, January 24, 2024', 'on Thursday', 'different'],
    ['in 2022', 'on Monday', null],
    ['вчора', 'сьогодні', 'different'],
    ['26 січня', '25 січня', 'different'],
  ])('%s against %s is %s, both ways', (one, other, expected) => {
    expect(compareDates(date(one), date(other))).toBe(expected);
    expect(compareDates(date(other), date(one))).toBe(expected);
  });
});
