import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { type Word, wordsOf } from './words.ts';

const words = (text: string): readonly Word[] => wordsOf(text, { start: 0, end: text.length });

const gapsOf = (a: string, b: string): readonly string[] =>
  alignWords(words(a), words(b)).gaps.map(
    ({ aStart, aEnd, bStart, bEnd }) =>
      `[${words(a)
        .slice(aStart, aEnd)
        .map(({ text }) => text)
        .join(' ')}|${words(b)
        .slice(bStart, bEnd)
        .map(({ text }) => text)
        .join(' ')}]`,
  );

describe('alignWords', () => {
  test('finds what stands in place of what', () => {
    expect(gapsOf('We will reach our goals soon', 'We will achieve our goals')).toEqual([
      '[reach|achieve]',
      '[soon|]',
    ]);
  });

  test('matches forms of one word', () => {
    expect(gapsOf('Russia signals readiness', 'Russia signalled readiness')).toEqual([]);
  });

  test('lets content decide where a small word could match too', () => {
    expect(gapsOf('the mayor of the harbour', 'of the harbour')).toEqual(['[the mayor|]']);
  });

  test('puts every word in exactly one match or gap, in order', () => {
    const text = fc.array(
      fc.constantFrom('the', 'of', 'storm', 'storms', 'harbour', 'ran', '18%', 'мир'),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [words(one.join(' ')), words(other.join(' '))];
        const { matches, gaps } = alignWords(a, b);
        const covered = [
          ...matches.map(({ a: at }) => [at, at + 1]),
          ...gaps.map(({ aStart, aEnd }) => [aStart, aEnd]),
        ].sort(([x = 0], [y = 0]) => x - y);
        expect(covered.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0)).toBe(a.length);
        for (const { a: inA, b: inB } of matches) expect(a[inA]?.stem).toBe(b[inB]?.stem);
        for (let at = 1; at < matches.length; at++) {
          expect(matches[at]?.a).toBeGreaterThan(matches[at - 1]?.a ?? -1);
          expect(matches[at]?.b).toBeGreaterThan(matches[at - 1]?.b ?? -1);
        }
      }),
    );
  });
});
