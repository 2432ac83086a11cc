import { describe, expect, test } from 'vitest';
import type { Finding, FindingKind, Verdict } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { passageIndexOf } from './passage-index.ts';
import { nextOpenFinding, reviewOrder } from './review-order.ts';
import { INITIAL_VIEW, NOTHING_SELECTED } from './workbench-state.ts';

const VERDICT: Verdict = { state: 'confirmed', reason: null, at: '2025-03-05T08:00:00.000Z' };
const view = { ...INITIAL_VIEW, mode: 'review' as const };
const idOf = (kind: FindingKind): string =>
  (comparison.findings.find((finding) => finding.kind === kind) as Finding).id;

const stateAt = (kind: FindingKind | null, settled: readonly FindingKind[]) => ({
  comparison,
  view,
  verdicts: new Map(settled.map((one) => [idOf(one), VERDICT])),
  selection: { ...NOTHING_SELECTED, finding: kind && idOf(kind) },
});

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

  test('the next open finding passes over the settled ones', () => {
    expect(nextOpenFinding(stateAt('value', ['value', 'name', 'quote']), 1)).toBe(
      idOf('attribution'),
    );
    expect(nextOpenFinding(stateAt('quote', ['name']), -1)).toBe(idOf('value'));
  });

  test('after the last it goes on at the first that is open', () => {
    expect(nextOpenFinding(stateAt('moved', ['contradiction']), 1)).toBe(idOf('value'));
  });

  test('where every one is settled there is none', () => {
    const all = comparison.findings.map(({ kind }) => kind);
    expect(nextOpenFinding(stateAt('value', all), 1)).toBeNull();
  });
});
