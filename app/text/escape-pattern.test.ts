import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from './escape-pattern.ts';

test('any words match themselves and nothing else, with and without the flag of whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      for (const flags of ['', 'u', 'giu'])
        expect(words.replace(new RegExp(`^${escapePattern(words)}$`, flags), '')).toBe('');
    }),
  );
});

test('signs that mean something in a pattern are taken as they are', () => {
  expect(new RegExp(`^${escapePattern("O'Neil (a-b).*")}$`, 'u').test("O'Neil (a-b).*")).toBe(true);
  expect(new RegExp(`^${escapePattern('a.c')}$`, 'u').test('abc')).toBe(false);
});
