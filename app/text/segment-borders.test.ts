import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentBorders } from './segment-borders.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const whole = (segmenter: Intl.Segmenter, text: string): readonly number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

describe('segmentBorders', () => {
  test('finds in small windows what one look at the whole finds', () => {
    const words = fc
      .array(fc.constantFrom('He left. ', 'Why? ', 'and ', '5 p.m. ', '“No.” ', 'Вона мовчала. '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(segmentBorders(sentences, text, 120, 60)).toEqual(whole(sentences, text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(segmentBorders(graphemes, text, 60, 30)).toEqual(whole(graphemes, text));
      }),
    );
  });

  test('takes a segment longer than a window for one', () => {
    const text = `a${'\u0301'.repeat(10_000)}b`;
    expect(segmentBorders(graphemes, text)).toEqual([10_001]);
    expect(segmentBorders(sentences, `${'word '.repeat(2_000)}end. Next.`)).toHaveLength(1);
  });

  test('never cuts in half what a window does', () => {
    const flags = '🇺🇦'.repeat(1_000);
    expect(segmentBorders(graphemes, flags)).toEqual(whole(graphemes, flags));
  });
});
