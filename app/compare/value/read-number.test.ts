import { describe, expect, test } from 'vitest';
import { partsOf } from './quantity-parts.ts';
import { readNumber } from './read-number.ts';

function numberOf(text: string): number | null {
  return readNumber(partsOf(text, { start: 0, end: text.length }), 0)?.value.number ?? null;
}

describe('readNumber', () => {
  test.each([
    ['16 000 people', 16000],
    ['16 thousand', 16000],
    ['1.5bn', 1.5e9],
    ['twenty-five people', 25],
    ['two hundred and six ships', 206],
  ])('reads %j', (text, expected) => {
    expect(numberOf(text)).toBe(expected);
  });

  test('takes "one" for a pronoun where nothing is counted', () => {
    expect(numberOf('one of them')).toBeNull();
  });
});
