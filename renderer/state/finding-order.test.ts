import { describe, expect, test } from 'vitest';
import type { Comparison, Finding, FindingKind, Verdict } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { findingOrder, nextFinding, nextOpenFinding } from './finding-order.ts';
import { passageIndexOf } from './passage-index.ts';
import { reviewOrder } from './review-order.ts';
import { INITIAL_VIEW, NOTHING_SELECTED } from './workbench-state.ts';

const VERDICT: Verdict = { state: 'confirmed', reason: null, at: '2025-03-05T08:00:00.000Z' };
const review = { ...INITIAL_VIEW, mode: 'review' as const };
const idOf = (kind: FindingKind): string =>
  (comparison.findings.find((finding) => finding.kind === kind) as Finding).id;

const stateAt = (kind: FindingKind | null, settled: readonly FindingKind[]) => ({
  comparison,
  view: review,
  verdicts: new Map(settled.map((one) => [idOf(one), VERDICT])),
  selection: { ...NOTHING_SELECTED, finding: kind && idOf(kind) },
});

const rowOf = ({ passages }: Comparison, { id }: Finding): number =>
  passages.findIndex((passage) => passage.id === passageIndexOf(comparison).homes.get(id));

describe('the findings in Read', () => {
  const text = findingOrder({ comparison, view: INITIAL_VIEW });

  test('come in the order of the text, whatever their importance', () => {
    const rows = text.map((finding) => rowOf(comparison, finding));
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBeGreaterThan(2);
    const upsideDown = { ...comparison, findings: comparison.findings.toReversed() };
    expect(
      findingOrder({ comparison: upsideDown, view: INITIAL_VIEW }).map(({ id }) => id),
    ).toEqual(text.map(({ id }) => id));
  });

  test('come in another order than in Review, which has its queue', () => {
    expect(findingOrder({ comparison, view: review })).toEqual(
      reviewOrder({ comparison, view: review }),
    );
    expect(text).not.toEqual(reviewOrder({ comparison, view: review }));
  });

  test('pass over hidden kinds, until these are shown again', () => {
    const view = { ...INITIAL_VIEW, hiddenKinds: ['value' as const] };
    expect(findingOrder({ comparison, view })).toEqual(text.filter(({ kind }) => kind !== 'value'));
    expect(findingOrder({ comparison, view: INITIAL_VIEW })).toEqual(text);
  });

  test('go on below the chosen passage, and above it backward', () => {
    const [first, ...others] = text;
    const next = others.find((one) => rowOf(comparison, one) > rowOf(comparison, first as Finding));
    const passage = passageIndexOf(comparison).homes.get(next?.id ?? '') ?? null;
    const at = { comparison, view: INITIAL_VIEW, selection: { ...NOTHING_SELECTED, passage } };
    const above = text.filter((one) => rowOf(comparison, one) < rowOf(comparison, next as Finding));
    expect(nextFinding(at, 1)).toBe(next?.id);
    expect(nextFinding(at, -1)).toBe(above.at(-1)?.id);
  });

  test('end at the last one', () => {
    const selection = { ...NOTHING_SELECTED, finding: text.at(-1)?.id ?? null };
    expect(nextFinding({ comparison, view: INITIAL_VIEW, selection }, 1)).toBeNull();
    expect(nextFinding({ comparison, view: INITIAL_VIEW, selection }, -1)).toBe(text.at(-2)?.id);
  });
});

describe('the next finding to review', () => {
  test('passes over the settled ones', () => {
    expect(nextOpenFinding(stateAt('value', ['value', 'name', 'quote']), 1)).toBe(
      idOf('attribution'),
    );
    expect(nextOpenFinding(stateAt('quote', ['name']), -1)).toBe(idOf('value'));
  });

  test('goes on after the last at the first that is open', () => {
    expect(nextOpenFinding(stateAt('moved', ['contradiction']), 1)).toBe(idOf('value'));
  });

  test('is none where every one is settled', () => {
    const all = comparison.findings.map(({ kind }) => kind);
    expect(nextOpenFinding(stateAt('value', all), 1)).toBeNull();
  });
});
