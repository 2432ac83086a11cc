import { describe, expect, test } from 'vitest';
import { markMoves } from './mark-moves.ts';

const movedIn = (size: number, ...cells: readonly (readonly [number, number])[]) =>
  markMoves(
    cells.map(([row, column]) => ({ rows: [row], columns: [column], score: 1, decision: null })),
    [size, size],
  );

describe('markMoves', () => {
  test('marks nothing where both articles keep the order', () => {
    expect(movedIn(4, [0, 0], [1, 1], [2, 3])).toEqual([false, false, false]);
  });

  test('marks the one passage that went from the beginning to the end', () => {
    expect(movedIn(5, [0, 4], [1, 0], [2, 1], [3, 2], [4, 3])).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('does not call a swap of neighbours in a long article a move', () => {
    expect(movedIn(20, [0, 1], [1, 0], [2, 2], [3, 3])).not.toContain(true);
  });

  test('marks nothing where there is nothing', () => {
    expect(movedIn(3)).toEqual([]);
  });
});
