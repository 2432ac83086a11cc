import { describe, expect, test } from 'vitest';
import { fromOwnOrder, ownOrder, toOwnOrder } from './own-order.ts';

const document = (sentence: string) => ({ sentences: [sentence], lang: 'en' });

describe('ownOrder', () => {
  test('depends on the texts, not on the order they come in', () => {
    expect(ownOrder([document('b'), document('a'), document('c')])).toEqual([1, 0, 2]);
    expect(ownOrder([document('c'), document('b'), document('a')])).toEqual([2, 1, 0]);
  });
});

test('toOwnOrder counts documents by their place in the order', () => {
  const decision = { a: 0, rows: [1], b: 1, columns: [2], provenance: 'manual' } as const;
  expect(toOwnOrder([decision], [1, 0])).toEqual([{ ...decision, a: 1, b: 0 }]);
});

test('fromOwnOrder turns pairs back and sorts them by place', () => {
  const link = (row: number, column: number) => ({
    rows: [row],
    columns: [column],
    score: 1,
    decision: null,
    kind: 'same' as const,
    reasons: [],
    moved: false,
  });
  const pair = {
    a: 0,
    b: 1,
    scored: [{ row: 3, column: 0, score: 1 }],
    links: [link(0, 5), link(1, 2)],
  };
  const back = fromOwnOrder({ pairs: [pair], leftOut: [] }, [1, 0]);
  expect(back.pairs[0]).toMatchObject({ a: 0, b: 1, scored: [{ row: 0, column: 3 }] });
  expect(back.pairs[0]?.links.map(({ rows, columns }) => [rows, columns])).toEqual([
    [[2], [1]],
    [[5], [0]],
  ]);
});
