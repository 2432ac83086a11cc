import { describe, expect, test } from 'vitest';
import { areComparable, compareQuantities } from './compare-quantities.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

function quantity(text: string): Quantity {
  const [first] = findQuantities(text, { start: 0, end: text.length });
  if (first === undefined) throw new Error(`No quantity in ${text}.`);
  return first;
}

describe('compareQuantities', () => {
  test.each([
    ['18%', '18 percent', 'equal'],
    ['25 people', 'twenty-five people', 'equal'],
    ['1.5 million', '1,500,000', 'equal'],
    ['14 miles', '22.5 km', 'converted'],
    ['1.5 million', '1,483,000', 'rounded'],
    ['€3.5m', '3.5 million euros', 'equal'],
    ['3m votes', 'three million votes', 'equal'],
    ['9 miles', '14 km', 'converted'],
    ['£20 million', '£25 million', 'different'],
    ['20', '16', 'different'],
    ['about 600', '600', 'qualifier dropped'],
    ['5 to 7 days', '6 days', 'range dropped'],
    ['5 to 7 days', '9 days', 'different'],
    ['14 mm', '14 cm', 'different'],
    ['6 people', '7 people', 'different'],
    ['8,000 yuan', '8,000 dollars', 'different'],
  ])('%s against %s is %s, both ways', (one, other, expected) => {
    expect(compareQuantities(quantity(one), quantity(other))).toBe(expected);
    expect(compareQuantities(quantity(other), quantity(one))).toBe(expected);
  });

  test('does not compare a place in an order with a count, or metres with dollars', () => {
    expect(areComparable(quantity('third'), quantity('3 dogs'))).toBe(false);
    expect(areComparable(quantity('5 metres'), quantity('7 dollars'))).toBe(false);
  });
});
