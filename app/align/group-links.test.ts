import { describe, expect, test } from 'vitest';
import { groupLinks } from './group-links.ts';

const group = (...cells: readonly (readonly [number, number])[]) =>
  groupLinks(cells.map(([row, column], at) => ({ row, column, score: 0.9 - at / 10 }))).map(
    ({ rows, columns }) => [rows, columns],
  );

describe('groupLinks', () => {
  test('joins neighbours that answer one sentence', () => {
    expect(group([0, 3], [0, 4])).toEqual([[[0], [3, 4]]]);
    expect(group([3, 0], [4, 0])).toEqual([[[3, 4], [0]]]);
  });

  test('joins a block in which each is tied to each', () => {
    expect(group([0, 0], [0, 1], [1, 0], [1, 1])).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
    ]);
  });

  test('never ties sentences that were not tied', () => {
    expect(group([0, 0], [1, 1])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(group([0, 0], [0, 1], [1, 1])).toEqual([
      [[0], [0, 1]],
      [[1], [1]],
    ]);
  });

  test('keeps sentences apart that are no neighbours', () => {
    expect(group([0, 0], [0, 2])).toEqual([
      [[0], [0]],
      [[0], [2]],
    ]);
  });

  test('gives the group the lowest score of its pairs', () => {
    const [only] = groupLinks([
      { row: 0, column: 0, score: 0.9 },
      { row: 0, column: 1, score: 0.6 },
    ]);
    expect(only?.score).toBe(0.6);
  });
});
