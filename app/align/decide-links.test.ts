import { describe, expect, test } from 'vitest';
import { BEST_SCORE, decideLinks, LINK_SCORE } from './decide-links.ts';

const pair = (row: number, column: number, score: number) => ({ row, column, score });

describe('decideLinks', () => {
  test('takes what is likely enough and leaves the rest', () => {
    const sure = pair(0, 0, 0.9);
    const second = pair(0, 1, LINK_SCORE);
    expect(decideLinks([sure, second, pair(0, 2, LINK_SCORE - 0.01)], [], 'both')).toEqual([
      sure,
      second,
    ]);
  });

  test('asks less of two sentences that are best for each other', () => {
    const mutual = pair(0, 0, BEST_SCORE);
    expect(decideLinks([mutual, pair(0, 1, BEST_SCORE - 0.01)], [], 'both')).toEqual([mutual]);
  });

  test('lets a sentence have several counterparts and links cross', () => {
    expect(
      decideLinks([pair(0, 1, 0.9), pair(0, 2, 0.9), pair(1, 0, 0.9)], [], 'both'),
    ).toHaveLength(3);
  });

  test('takes equal sentences as certain, and does not tie look-alikes among them', () => {
    const equal = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ];
    expect(decideLinks([pair(0, 0, 0.8), pair(0, 1, 0.9)], equal, 'both')).toEqual([
      pair(0, 0, 1),
      pair(1, 1, 1),
    ]);
  });

  test('still ties a third sentence to one that has an equal counterpart', () => {
    expect(decideLinks([pair(2, 0, 0.9)], [{ row: 0, column: 0 }], 'both')).toHaveLength(2);
  });

  test('asks less of a pair that one of its sentences likes best where no third article can tell', () => {
    const [first, second] = [pair(0, 0, 0.9), pair(1, 0, BEST_SCORE)];
    expect(decideLinks([first, second], [], 'both')).toEqual([first]);
    expect(decideLinks([first, second], [], 'either')).toEqual([first, second]);
  });
});
