import { describe, expect, test } from 'vitest';
import { decideLinks } from './decide-links.ts';

const LEAST = 0.6;

const pair = (row: number, column: number, score: number) => ({ row, column, score });

describe('decideLinks', () => {
  test('takes what is likely enough and leaves the rest', () => {
    const sure = [pair(0, 0, 0.9), pair(1, 1, 0.9)];
    const second = pair(0, 1, 0.6);
    expect(decideLinks([...sure, second, pair(1, 0, 0.59)], [], LEAST)).toEqual([
      sure[0],
      second,
      sure[1],
    ]);
  });

  test('lets a sentence have several counterparts and links cross', () => {
    expect(
      decideLinks([pair(0, 1, 0.9), pair(0, 2, 0.9), pair(1, 0, 0.9)], [], LEAST),
    ).toHaveLength(3);
  });

  test('takes equal sentences as certain, and does not tie look-alikes among them', () => {
    const equal = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ];
    expect(decideLinks([pair(0, 0, 0.8), pair(0, 1, 0.9)], equal, LEAST)).toEqual([
      pair(0, 0, 1),
      pair(1, 1, 1),
    ]);
  });

  test('asks more of what looks like a sentence that has an equal counterpart', () => {
    const equal = [{ row: 0, column: 0 }];
    expect(decideLinks([pair(1, 0, 0.74), pair(0, 1, 0.74)], equal, LEAST)).toHaveLength(1);
    expect(decideLinks([pair(1, 0, 0.75), pair(0, 1, 0.75)], equal, LEAST)).toHaveLength(3);
  });

  test('still ties a third sentence to one that has an equal counterpart', () => {
    expect(decideLinks([pair(2, 0, 0.9)], [{ row: 0, column: 0 }], LEAST)).toHaveLength(2);
  });
});
