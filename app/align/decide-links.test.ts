import { describe, expect, test } from 'vitest';
import { decideLinks } from './decide-links.ts';

const BARS = { neither: 0.6, one: 0.5, both: 0.4 };

const pair = (row: number, column: number, score: number) => ({ row, column, score });

describe('decideLinks', () => {
  test('takes what is likely enough and leaves the rest', () => {
    const sure = [pair(0, 0, 0.9), pair(1, 1, 0.9)];
    const second = pair(0, 1, 0.6);
    expect(decideLinks([...sure, second, pair(1, 0, 0.59)], [], BARS)).toEqual([
      sure[0],
      second,
      sure[1],
    ]);
  });

  test('asks less of a pair that one of its sentences likes best, and least of one that both do', () => {
    const mutual = pair(0, 0, 0.4);
    expect(decideLinks([mutual, pair(0, 1, 0.39), pair(1, 1, 0.39)], [], BARS)).toEqual([mutual]);
    const [first, second] = [pair(0, 0, 0.9), pair(1, 0, 0.5)];
    expect(decideLinks([first, second, pair(2, 0, 0.49)], [], BARS)).toEqual([first, second]);
  });

  test('lets a sentence have several counterparts and links cross', () => {
    expect(decideLinks([pair(0, 1, 0.9), pair(0, 2, 0.9), pair(1, 0, 0.9)], [], BARS)).toHaveLength(
      3,
    );
  });

  test('takes equal sentences as certain, and does not tie look-alikes among them', () => {
    const equal = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ];
    expect(decideLinks([pair(0, 0, 0.8), pair(0, 1, 0.9)], equal, BARS)).toEqual([
      pair(0, 0, 1),
      pair(1, 1, 1),
    ]);
  });

  test('still ties a third sentence to one that has an equal counterpart', () => {
    expect(decideLinks([pair(2, 0, 0.9)], [{ row: 0, column: 0 }], BARS)).toHaveLength(2);
  });
});
