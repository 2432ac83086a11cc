import { describe, expect, test } from 'vitest';
import type { Finding, FindingKind } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { splitHidden } from './split-hidden.ts';

const [first] = comparison.findings as [Finding, ...Finding[]];
const findings = (['value', 'form', 'quote'] as const).map((kind): Finding => ({ ...first, kind }));
const kindsOf = (list: readonly Finding[]): readonly FindingKind[] => list.map(({ kind }) => kind);

describe('the findings a filter keeps back in a passage', () => {
  test('are those of the kinds the reader hides', () => {
    const { shown, hidden } = splitHidden(findings, ['form', 'quote']);
    expect(kindsOf(shown)).toEqual(['value']);
    expect(kindsOf(hidden)).toEqual(['quote']);
  });

  test('are none where only form is hidden, which it is at first', () => {
    expect(splitHidden(findings, ['form']).hidden).toEqual([]);
  });

  test('form is shown once the reader asks for it', () => {
    expect(splitHidden(findings, []).shown).toEqual(findings);
  });
});
