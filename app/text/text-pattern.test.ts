import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextPattern } from './text-pattern.ts';

const BASIC_PLANE = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

const PROPERTIES = [
  'L',
  'Lu',
  'Ll',
  'Lt',
  'Lo',
  'M',
  'N',
  'Nd',
  'P',
  'Pd',
  'Ps',
  'Pe',
  'Pi',
  'Pf',
  'Cf',
];
const LONG_PROPERTIES = [
  'Sentence_Terminal',
  'Default_Ignorable_Code_Point',
  'Emoji_Modifier',
  'Regional_Indicator',
];

describe('TextPattern', () => {
  test('finds in every character what the full expression finds', () => {
    for (const property of [...PROPERTIES, ...LONG_PROPERTIES])
      for (const source of [`\\p{${property}}`, `[^\\p{${property}}]`]) {
        const pattern = new TextPattern(source);
        const full = new RegExp(source, 'u');
        const unlike = BASIC_PLANE.filter((sign) => pattern.test(sign) !== full.test(sign));
        expect([source, unlike]).toEqual([source, []]);
      }
  });

  test('finds the same places in any text', () => {
    const source = String.raw`(?<![\p{L}\p{M}-])((?:\p{L}{1,4}\.\s?)*)([\p{L}\p{M}-]+)\.[)\]]*|\[\p{Nd}\]`;
    const pattern = new TextPattern(source, 'g');
    const letters = fc.constantFrom(...'aZéЇ.-[]) 7’…ßα中\u0301');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect([...pattern.matchAll(text)]).toEqual([...text.matchAll(new RegExp(source, 'gu'))]);
      }),
    );
  });

  test('refuses a property it has no ranges for', () => {
    expect(() => new TextPattern(String.raw`\p{Sc}`)).toThrow('\\p{Sc} has no short form');
  });
});
