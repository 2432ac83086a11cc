import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleSpaced } from './single-spaced.ts';

test('runs of white space become one blank, and offsets lead back', () => {
  const { text, toSource } = singleSpaced('at 9:  30\n\nAM');
  expect(text).toBe('at 9: 30 AM');
  expect([5, 6, 9, 11].map(toSource)).toEqual([5, 7, 11, 13]);
});

test('every other character stands where it stood, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00A0', '9', '\u{1F600}') }),
      (source) => {
        const { text, toSource } = singleSpaced(source);
        expect(text).toBe(source.replace(/\s+/gu, ' '));
        for (let at = 0; at < text.length; at += 1)
          if (text[at] !== ' ') expect(source[toSource(at)]).toBe(text[at]);
      },
    ),
  );
});
