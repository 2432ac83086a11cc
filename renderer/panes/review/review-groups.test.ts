import { describe, expect, test } from 'vitest';
import type { Finding, Verdict, VerdictState } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { reviewOrder } from '../../state/review-order.ts';
import { INITIAL_VIEW } from '../../state/workbench-state.ts';
import { listCounts, reviewGroups } from './review-groups.ts';

const { findings } = comparison;
const inOrder = reviewOrder({ comparison, view: INITIAL_VIEW });
const byKind = ({ kind }: Finding): string => kind;
const said = (state: VerdictState): Verdict => ({
  state,
  reason: null,
  at: '2025-03-05T08:00:00Z',
});
const verdicts = new Map([
  [findings[0]?.id ?? '', said('confirmed')],
  [findings[1]?.id ?? '', said('dismissed')],
  [findings[2]?.id ?? '', said('second-look')],
]);

describe('the review queue', () => {
  test('lists everything kind by kind, with what is settled of each kind', () => {
    const groups = reviewGroups(inOrder, verdicts, 'all', byKind);
    expect(groups).toHaveLength(10);
    expect(groups[0]).toMatchObject({ key: 'contradiction', settled: 1, all: 1 });
    expect(groups[3]).toMatchObject({ key: 'quote', settled: 0, all: 1 });
  });

  test('each list holds the findings of its verdict, and kinds without one are left out', () => {
    const kinds = (list: Parameters<typeof reviewGroups>[2]) =>
      reviewGroups(inOrder, verdicts, list, byKind).map(({ key }) => key);
    expect(kinds('confirmed')).toEqual(['contradiction']);
    expect(kinds('dismissed')).toEqual(['value']);
    expect(kinds('second-look')).toEqual(['name']);
    expect(kinds('open')).toHaveLength(7);
  });

  test('the counts of the lists add up to all', () => {
    const counts = listCounts(findings, verdicts);
    expect(counts).toEqual({ open: 7, 'second-look': 1, confirmed: 1, dismissed: 1, all: 10 });
  });
});
