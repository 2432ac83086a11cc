import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import type { Finding, VerdictState } from '../compare/finding.ts';
import type { VerdictDecision } from './decision.ts';
import { readVerdicts, withVerdicts } from './read-verdicts.ts';
import { referTo } from './refer-to.ts';

const AT = '2025-03-05T08:00:00.000Z';
const [, value, name] = comparison.findings as readonly [Finding, Finding, Finding];

const said = (finding: Finding, state: VerdictState, reason: string | null = null) =>
  ({
    type: 'verdict',
    id: `v-${finding.id}`,
    ...referTo(finding),
    verdict: { state, reason, at: AT },
  }) satisfies VerdictDecision;

describe('verdicts on findings', () => {
  test('a finding without a decision has no verdict', () => {
    expect(readVerdicts(comparison.findings, [])).toEqual(new Map());
  });

  test('a verdict stays with its finding, reason and all', () => {
    const verdicts = readVerdicts(comparison.findings, [said(value, 'dismissed', 'Rounding')]);
    expect(verdicts.get(value.id)).toEqual({ state: 'dismissed', reason: 'Rounding', at: AT });
    expect(verdicts.size).toBe(1);
  });

  test('a verdict whose finding is gone passes to the one that contains its words, for a second look', () => {
    const wider: Finding = {
      ...value,
      id: 'f-ffffffffffffffff',
      evidence: value.evidence.map((one) => ({ ...one, text: `moved ${one.text} on Monday` })),
    };
    const verdicts = readVerdicts([name, wider], [said(value, 'confirmed')]);
    expect([...verdicts]).toEqual([
      [wider.id, { state: 'second-look', reason: 'evidence changed', at: AT }],
    ]);
  });

  test('a finding of another kind, or with other words, inherits nothing', () => {
    const other: Finding = { ...value, id: 'f-ffffffffffffffff', kind: 'certainty' };
    const fewer: Finding = { ...value, id: 'f-eeeeeeeeeeeeeeee', evidence: name.evidence };
    expect(readVerdicts([other, fewer], [said(value, 'confirmed')]).size).toBe(0);
  });

  test('an inherited verdict never stands before one of the finding itself', () => {
    const heir: Finding = { ...value, id: 'f-ffffffffffffffff' };
    const verdicts = readVerdicts([heir], [said(heir, 'dismissed'), said(value, 'confirmed')]);
    expect(verdicts.get(heir.id)?.state).toBe('dismissed');
  });

  test('reports carry the verdicts inside their findings', () => {
    const verdicts = readVerdicts(comparison.findings, [said(name, 'confirmed')]);
    const states = withVerdicts(comparison.findings, verdicts).map(({ verdict }) => verdict?.state);
    expect(states.filter(Boolean)).toEqual(['confirmed']);
    expect(states[2]).toBe('confirmed');
  });
});
