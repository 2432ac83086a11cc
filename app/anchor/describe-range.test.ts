import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange } from './describe-range.ts';

/** A text with its range in brackets: "one [two] three". */
function inBrackets(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), range: { start, end } };
}

describe('describeRange', () => {
  test('keeps the words, their place and what stands around them', () => {
    const { text, range } = inBrackets('The gate [moved] twice.');
    expect(describeRange(text, range)).toEqual({
      quote: { type: 'TextQuoteSelector', exact: 'moved', prefix: 'The gate ', suffix: ' twice.' },
      position: { type: 'TextPositionSelector', start: 9, end: 14 },
    });
  });

  test('keeps 32 code units on each side', () => {
    const text = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
    const { quote } = describeRange(text, { start: 100, end: 101 });
    expect(quote).toMatchObject({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
  });

  test('leaves out a character its surroundings would cut in half', () => {
    const text = `${'🚢'.repeat(20)}XY${'🚢'.repeat(20)}`;
    const { quote } = describeRange(text, { start: 41, end: 42 });
    expect(quote.prefix).toBe(`${'🚢'.repeat(15)}X`);
    expect(quote.suffix).toBe('🚢'.repeat(16));
    expect(describeRange(text, { start: 40, end: 41 }).quote.suffix).toBe(`Y${'🚢'.repeat(15)}`);
  });

  test('a range that is not one of the text is an error', () => {
    expect(() => describeRange('abc', { start: 2, end: 4 })).toThrow(RangeError);
    expect(() => describeRange('abc', { start: 2, end: 1 })).toThrow(RangeError);
    expect(() => describeRange('abc', { start: -1, end: 1 })).toThrow(RangeError);
  });

  test('prefix, words and suffix always stand in the text as they were, with no half characters', () => {
    const cut = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(cut, ([text, one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { quote } = describeRange(text, { start, end });
        const around = quote.prefix + quote.exact + quote.suffix;
        expect(text.slice(start - quote.prefix.length).startsWith(around)).toBe(true);
        expect(/^[\uDC00-\uDFFF]/.test(quote.prefix)).toBe(false);
        expect(/[\uD800-\uDBFF]$/.test(quote.suffix)).toBe(false);
      }),
    );
  });
});
