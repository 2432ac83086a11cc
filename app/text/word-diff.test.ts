import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { rangeText, type TextRange } from './text-range.ts';
import { diffWords, type WordChange } from './word-diff.ts';

const whole = (text: string): TextRange => ({ start: 0, end: text.length });

const diff = (a: string, b: string): readonly WordChange[] => diffWords(a, whole(a), b, whole(b));

/** Both texts with their changed words in brackets. */
const bracketed = (a: string, b: string): readonly [string, string] => {
  const changes = diff(a, b);
  return [
    mark(
      a,
      changes.map((change) => change.a),
    ),
    mark(
      b,
      changes.map((change) => change.b),
    ),
  ];
};

const mark = (text: string, ranges: readonly TextRange[]): string =>
  ranges.reduceRight(
    (words, { start, end }) =>
      `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
    text,
  );

const apply = (a: string, b: string, changes: readonly WordChange[]): string =>
  changes.reduceRight(
    (words, change) =>
      words.slice(0, change.a.start) + rangeText(b, change.b) + words.slice(change.a.end),
    a,
  );

const bare = (text: string): string => foldText(text).text.replaceAll(' ', '');

const isWellFormed = (text: string): boolean =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

describe('diffWords', () => {
  test.each([
    ['fell by [14 millimetres] today', 'fell by [two inches] today'],
    ['It is[] here.', 'It is [still] here.'],
    ['about [1,200] men', 'about [12,000] men'],
    ['the same words', 'the same words'],
    ['THE “same” words', 'the "same"  words'],
    ['[The] mayor said', '[A] mayor said'],
    ['end of the line[]', 'end of the line [at last]'],
  ])('marks %j against %j', (a, b) => {
    const strip = (text: string): string => text.replaceAll(/[[\]]/g, '');
    expect(bracketed(strip(a), strip(b))).toEqual([a, b]);
  });

  test('compares only the ranges given, and counts from the start of the texts', () => {
    const [change] = diffWords('x one y', { start: 2, end: 5 }, 'xx two yy', { start: 3, end: 6 });
    expect(change).toEqual({ a: { start: 2, end: 5 }, b: { start: 3, end: 6 } });
  });

  test('shows a wholly different text as one change', () => {
    expect(diff('red green', 'seven eight nine')).toHaveLength(1);
  });

  const words = fc
    .array(
      fc.constantFrom(
        'the',
        'The',
        'mayor',
        'said',
        '1,200',
        '.',
        '“',
        '😀',
        '👩‍👩‍👧',
        'café',
        '  ',
        '\n',
      ),
    )
    .map((parts) => parts.join(' '));
  const anyText = fc.oneof(words, fc.string({ unit: 'grapheme' }));

  test('gives b when its changes are applied to a', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(bare(apply(a, b, diff(a, b)))).toBe(bare(b));
      }),
    );
  });

  test('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diff(text, text)).toEqual([]);
      }),
    );
  });

  test('gives ranges without white space at their ends, in text order, without half characters', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        let last = { a: 0, b: 0 };
        for (const change of diff(a, b)) {
          expect(change.a.start).toBeGreaterThanOrEqual(last.a);
          expect(change.b.start).toBeGreaterThanOrEqual(last.b);
          last = { a: change.a.end, b: change.b.end };
          for (const piece of [rangeText(a, change.a), rangeText(b, change.b)]) {
            expect(piece.trim()).toBe(piece);
            expect(isWellFormed(piece)).toBe(true);
          }
        }
      }),
    );
  });

  test('survives any string at all, lone surrogates included', () => {
    const units = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(() => diff(a, b)).not.toThrow();
      }),
    );
  });
});
