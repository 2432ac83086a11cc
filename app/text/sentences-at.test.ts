import { describe, expect, test } from 'vitest';
import { sentencesAt } from './sentences-at.ts';

/** "It held. It fell. No." with its sentences. */
const SENTENCES = [
  { start: 0, end: 8 },
  { start: 9, end: 17 },
  { start: 18, end: 21 },
];

describe('sentences at a range', () => {
  test.each([
    [{ start: 3, end: 7 }, [0]],
    [{ start: 3, end: 12 }, [0, 1]],
    [{ start: 9, end: 21 }, [1, 2]],
    [{ start: 8, end: 9 }, []],
    [{ start: 30, end: 31 }, []],
  ])('%j has letters of %j', (range, numbers) => {
    expect(sentencesAt(SENTENCES, range)).toEqual(numbers);
  });

  test.each([
    [3, [0]],
    [8, [0]],
    [17, [1]],
    [21, [2]],
    [0, [0]],
    [9, [1]],
    [30, []],
  ])('a gap at %i belongs to the sentence it lies in, begins or ends, %j', (at, numbers) => {
    expect(sentencesAt(SENTENCES, { start: at, end: at })).toEqual(numbers);
  });
});
