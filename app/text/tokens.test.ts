import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const texts = (text: string): readonly string[] =>
  tokenize(text)
    .filter((token) => token.kind !== 'space')
    .map((token) => token.text);

const kinds = (text: string): string =>
  tokenize(text)
    .map((token) => token.kind)
    .join(' ');

describe('tokenize', () => {
  test('parts words, numbers, white space and marks', () => {
    expect(kinds('Rain, 18%')).toBe('word mark space number mark');
  });

  test.each([
    ['1,200.5 tons', ['1,200.5', 'tons']],
    ['at 12:30.', ['at', '12:30', '.']],
    ['40\u00A0000 people', ['40\u00A0000', 'people']],
    ['in 2022, 3 dogs', ['in', '2022', ',', '3', 'dogs']],
  ])('keeps the number whole in %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['the Il-76 landed', ['the', 'Il-76', 'landed']],
    ['it’s п’ять', ['it’s', 'п’ять']],
    ['U.S. officials', ['U.S', '.', 'officials']],
    ['a U.S.-led force', ['a', 'U.S.-led', 'force']],
    ['z.B. heute', ['z.B', '.', 'heute']],
    ['see unn.ua now', ['see', 'unn.ua', 'now']],
    ['the end.Then more', ['the', 'end', '.', 'Then', 'more']],
    ["'tis the dogs' day", ["'", 'tis', 'the', 'dogs', "'", 'day']],
    ['war – peace', ['war', '–', 'peace']],
  ])('finds the words of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('counts offsets from the start of the text, not of the range', () => {
    expect(tokenize('One two three', { start: 4, end: 7 })).toEqual([
      { start: 4, end: 7, kind: 'word', text: 'two' },
    ]);
  });

  test.each(['👩‍👩‍👧', '🇺🇦', '👍🏽', '1️⃣', 'e\u0301', ' \u0301'])(
    'keeps the grapheme %j whole',
    (one) => {
      expect(tokenize(one)).toHaveLength(1);
    },
  );

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    }),
    fc.string({
      unit: fc.constantFrom('a', 'Б', '1', ',', '.', "'", '-', ' ', '\r', '\n', '\u0301'),
    }),
  );

  test('puts every character in exactly one token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBe(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBe(text.length);
      }),
    );
  });

  test('never cuts a grapheme', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index));
        expect(tokenize(text).filter((token) => !borders.has(token.start))).toEqual([]);
      }),
    );
  });

  test('takes long runs of joints without slowing down', () => {
    const text = `${'a-'.repeat(100_000)}${'1,'.repeat(100_000)}${'a.'.repeat(100_000)}`;
    const started = performance.now();
    expect(tokenize(text).at(-1)?.end).toBe(text.length);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
