import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnEntry, ColumnIndex } from './column-index.ts';
import { commonOrder } from './common-order.ts';

/** A column as far as its order goes; the unit tests run without a page. */
function columnOf(order: readonly string[]): ColumnIndex {
  const items = order.map((passage, at) => ({ passage, at, gap: false }) as ColumnEntry);
  const byPassage = new Map(items.map((item) => [item.passage, item]));
  return { items, byPassage } as unknown as ColumnIndex;
}

const inOrder = (here: string, there: string): string =>
  commonOrder(columnOf([...here]), columnOf([...there]))
    .map((tie) => tie.here.passage)
    .join('');

describe('commonOrder', () => {
  test('columns in the same order are tied all through', () => {
    expect(inOrder('abcd', 'abcd')).toBe('abcd');
  });

  test('a passage told at another place falls out', () => {
    expect(inOrder('abcd', 'dabc')).toBe('abc');
  });

  test('passages that one column lacks tie nothing', () => {
    expect(inOrder('abc', 'xby')).toBe('b');
  });

  test('ties rise in both columns', () => {
    const order = fc.shuffledSubarray([...'abcdefghij']);
    fc.assert(
      fc.property(order, order, (here, there) => {
        const ties = commonOrder(columnOf(here), columnOf(there));
        const rises = (places: readonly number[]) =>
          places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
        expect(rises(ties.map((tie) => tie.here.at))).toBe(true);
        expect(rises(ties.map((tie) => tie.there.at))).toBe(true);
      }),
    );
  });
});
