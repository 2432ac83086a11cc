import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const read = (text: string): readonly string[] =>
  findQuantities(text, { start: 0, end: text.length }).map(
    ({ start, end, low, high, unit, qualifier, ordinal }) =>
      `${text.slice(start, end)} = ${low}${high === low ? '' : `..${high}`} ${unit ?? '-'}${qualifier === null ? '' : ` ${qualifier}`}${ordinal ? ' ordinal' : ''}`,
  );

describe('findQuantities', () => {
  test.each([
    ['It rose by 18%.', ['18% = 18 percent']],
    ['It rose by 18 percent.', ['18 percent = 18 percent']],
    ['It rose by 18 per cent.', ['18 per cent = 18 percent']],
    ['about 38,000 vehicles', ['about 38,000 = 38000 - about']],
    ['at least twenty-five people', ['at least twenty-five = 25 - at least']],
    ['two hundred and six thousand books', ['two hundred and six thousand = 206000 -']],
    ['$5.5 million in aid', ['$5.5 million = 5500000 usd']],
    ['1.5bn euros', ['1.5bn euros = 1500000000 eur']],
    ['16 thousand sanctions', ['16 thousand = 16000 -']],
    ['16 000 гривень', ['16 000 гривень = 16000 uah']],
    ['5 to 7 km away', ['5 to 7 km = 5..7 km']],
    ['5-7 % more', ['5-7 % = 5..7 percent']],
    ['between 90,000 and 120,000 people', ['90,000 and 120,000 = 90000..120000 -']],
    ['between 1.2 and 2.5 million', ['1.2 and 2.5 million = 1200000..2500000 -']],
    ['between 900,000 and 1.2 million', ['900,000 and 1.2 million = 900000..1200000 -']],
    ['holds 100, 000 gallons', ['100, 000 gallons = 100000 gallon']],
    ['the last five days', ['five days = 5 day']],
    ['between the ages of 26-54', ['26-54 = 26..54 year']],
    ['зросла до чотирьох', ['чотирьох = 4 -']],
    ['з 8000 до 8600 гривень', ['8000 = 8000 -', '8600 гривень = 8600 uah']],
    ['several banks', ['several = 2..9 -']],
    ['raised from 62 to 64', ['62 = 62 -', '64 = 64 -']],
    ['not higher than 97%', ['not higher than 97% = 97 percent at most']],
    ['its third year', ['third = 3 - ordinal']],
    ['a 16-year-old boy', ['16-year = 16 year']],
    ['a three-hour live show', ['three-hour = 3 hour']],
    ['a twenty-five-year-old', ['twenty-five-year = 25 year']],
    ['Anna Lund, 45, a nurse', ['45 = 45 year']],
    ['a man aged 45', ['45 = 45 year']],
    ['half of the seats', ['half = 0.5 share']],
    ['more than two-thirds of them', ['more than two-thirds = 0.6666666666666666 share at least']],
    ['a quarter of the crop', ['a quarter = 0.25 share']],
    ['half a million people', ['half a million = 500000 -']],
    ['half an hour later', ['half an hour = 0.5 hour']],
    ['two and a half years', ['two and a half years = 2.5 year']],
    ['tens of thousands of people', ['tens of thousands = 20000..99999 -']],
    ['hundreds of people', ['hundreds = 200..999 -']],
    ['several hundred thousand', ['several hundred thousand = 200000..999999 -']],
    ['the price doubled', ['doubled = 2 times']],
    ['it grew sixfold and 19-fold', ['sixfold = 6 times', '19-fold = 19 times']],
    ['S$8.96 billion', ['S$8.96 billion = 8960000000 sgd']],
    ['п’ятьох поранених', ['п’ятьох = 5 -']],
    ['двадцать пять домов', ['двадцать пять = 25 -']],
    ['3.70 percent-4.20 percent', ['3.70 percent-4.20 percent = 3.7..4.2 percent']],
    ['from 3% to 4%', ['3% = 3 percent', '4% = 4 percent']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'an Il-76 plane',
    'one of them',
    'Covid-19 patients',
    'no numbers here',
    'scores in the match',
    'half asleep',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
