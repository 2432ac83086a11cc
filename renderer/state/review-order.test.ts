import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { passageIndexOf } from './passage-index.ts';
import { reviewOrder } from './review-order.ts';
import { INITIAL_VIEW } from './workbench-state.ts';

const view = { ...INITIAL_VIEW, mode: 'review' as const };

describe('the order of review', () => {
  test('goes kind by kind and leaves hidden kinds out', () => {
    const kinds = reviewOrder({ comparison, view: { ...view, hiddenKinds: ['name'] } });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'contradiction',
      'value',
      'quote',
      'attribution',
      'certainty',
      'wording',
      'absent',
      'only-here',
      'moved',
    ]);
  });

  test('goes passage by passage where the reader wants it so, kinds in their order in each', () => {
    const order = reviewOrder({ comparison, view: { ...view, reviewBy: 'passage' } });
    const { homes } = passageIndexOf(comparison);
    const rows = order.map(({ id }) =>
      comparison.passages.findIndex((passage) => passage.id === homes.get(id)),
    );
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBeGreaterThan(1);
    expect(order).toHaveLength(comparison.findings.length);
  });
});
