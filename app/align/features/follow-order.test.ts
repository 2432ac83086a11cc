import { describe, expect, test } from 'vitest';
import { followOrder } from './follow-order.ts';
import type { Cell } from './view-of-cells.fixture.ts';
import { viewOfCells } from './view-of-cells.fixture.ts';

/** The most likely place of every sentence of an article of `sizes[0]` sentences in one of `sizes[1]`. */
function likelyPlaces(sizes: readonly [number, number], cells: readonly Cell[]): readonly number[] {
  const { start, place, chance } = followOrder(
    viewOfCells(sizes, cells).forward,
    cells.map(([, , score]) => score),
  );
  return Array.from({ length: sizes[0] }, (_, from) => {
    let best = start[from] ?? 0;
    for (let at = best; at < (start[from + 1] ?? 0); at += 1)
      if ((chance[at] ?? 0) > (chance[best] ?? 0)) best = at;
    return place[best] ?? -1;
  });
}

describe('followOrder', () => {
  test('puts a sentence without a word in common between what its neighbours answer', () => {
    const cells = [
      [0, 0, 0.9],
      [2, 2, 0.9],
    ] as const;
    expect(likelyPlaces([3, 5], cells)).toEqual([0, 1, 2]);
  });

  test('keeps a sentence between two that answer the same one with them', () => {
    const cells = [
      [0, 4, 0.9],
      [2, 4, 0.9],
    ] as const;
    expect(likelyPlaces([3, 9], cells)).toEqual([4, 4, 4]);
  });

  test('prefers the weaker candidate that is in order to a stronger one far away', () => {
    const cells = [
      [0, 3, 0.9],
      [1, 4, 0.3],
      [1, 19, 0.5],
      [2, 5, 0.9],
    ] as const;
    expect(likelyPlaces([3, 20], cells)).toEqual([3, 4, 5]);
  });

  test('follows a passage that was moved', () => {
    const cells = [
      [0, 10, 0.95],
      [1, 11, 0.95],
      [2, 0, 0.95],
      [3, 1, 0.95],
    ] as const;
    expect(likelyPlaces([4, 12], cells)).toEqual([10, 11, 0, 1]);
  });

  test('has nothing to say of empty articles', () => {
    expect(likelyPlaces([0, 3], [])).toEqual([]);
    expect(likelyPlaces([1, 0], [])).toEqual([-1]);
  });
});
