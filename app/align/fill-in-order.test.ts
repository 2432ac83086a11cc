import { describe, expect, test } from 'vitest';
import type { Cell } from './features/view-of-cells.fixture.ts';
import { viewOfCells } from './features/view-of-cells.fixture.ts';
import { fillInOrder } from './fill-in-order.ts';

/** The candidates of two articles of five sentences, before and after the filling. */
function filled(cells: readonly Cell[]): readonly Cell[] {
  const view = viewOfCells([5, 5], cells);
  const found = fillInOrder({ view, scores: Float64Array.from(cells, ([, , score]) => score) });
  const { rows, columns } = found.view.candidates;
  return Array.from(rows, (row, at) => [row, columns[at] ?? -1, found.scores[at] ?? -1] as const);
}

describe('fillInOrder', () => {
  const cells = [
    [0, 0, 0.9],
    [1, 1, 0.9],
    [3, 3, 0.9],
    [4, 4, 0.9],
  ] as const;

  test('adds the pair that the sentences around it leave open, with next to no score', () => {
    const added = filled(cells).find(([row, column]) => row === 2 && column === 2);
    expect(added?.[2]).toBeLessThan(0.01);
  });

  test('keeps every candidate there was, with its score', () => {
    expect(filled(cells)).toEqual(expect.arrayContaining([...cells]));
  });

  test('adds nothing far from the order', () => {
    expect(filled(cells).every(([row, column]) => Math.abs(row - column) <= 1)).toBe(true);
  });

  test('keeps the candidates in order of place', () => {
    const keys = filled(cells).map(([row, column]) => row * 5 + column);
    expect(keys).toEqual([...keys].sort((p, q) => p - q));
  });
});
