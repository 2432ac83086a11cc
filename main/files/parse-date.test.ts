import { describe, expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['2024-01-26', '2024-01-26'],
    ['2024-01-26T10:15:00+02:00', '2024-01-26T10:15+02:00'],
    ['2024-01-26 10:15', '2024-01-26T10:15'],
    ['26.01.2024', '2024-01-26'],
    ['1/26/2024', '2024-01-26'],
    ['Friday, 26 January 2024, 13:45', '2024-01-26'],
    ['Jan. 26, 2024', '2024-01-26'],
    ['Updated January 26th, 2024', '2024-01-26'],
    ['26 січня 2024 р.', '2024-01-26'],
    ['26 января 2024 года', '2024-01-26'],
    ['26. Januar 2024', '2024-01-26'],
    ['3. März 2024', '2024-03-03'],
    ['26 de enero de 2024', '2024-01-26'],
  ])('reads %j', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '',
    'yesterday',
    '31 February 2024',
    '2024-13-01',
    '99.99.2024',
    '26 Januar',
    '1.2.3',
  ])('finds no date in %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
