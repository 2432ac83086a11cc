import { describe, expect, test } from 'vitest';
import { cutAtEvidence } from './cut-at-evidence.ts';

const TEXT = 'a fire that killed nine people on Monday';

const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const shown = (cell: string, ...evidence: readonly string[]): readonly string[] =>
  cutAtEvidence(rangeOf(cell), evidence.map(rangeOf)).map(({ start, end, isEvidence }) =>
    isEvidence ? `[${TEXT.slice(start, end)}]` : TEXT.slice(start, end),
  );

describe('cutAtEvidence', () => {
  test('parts the words before and after the evidence from it', () => {
    expect(shown(TEXT, 'nine people')).toEqual([
      'a fire that killed ',
      '[nine people]',
      ' on Monday',
    ]);
  });

  test('leaves evidence outside the cell alone', () => {
    expect(shown('a fire', 'nine', 'Monday')).toEqual(['a fire']);
  });

  test('cuts evidence that reaches over the border of the cell', () => {
    expect(shown('killed nine', 'nine people')).toEqual(['killed ', '[nine]']);
  });

  test('takes pieces in any order, overlapping or not', () => {
    expect(shown('killed nine people', 'nine people', 'killed', 'nine')).toEqual([
      '[killed]',
      ' ',
      '[nine people]',
    ]);
  });

  test('has nothing for an empty cell', () => {
    expect(cutAtEvidence({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
  });
});
