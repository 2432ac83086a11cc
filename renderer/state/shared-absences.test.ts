import { describe, expect, test } from 'vitest';
import type { Finding } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { bringTogether, decidedTogether, lackingSigla } from './shared-absences.ts';
import { NOTHING_SELECTED } from './workbench-state.ts';

const lacking = (id: string, article: 'B' | 'D' | 'E', from = 10): Finding => ({
  id,
  kind: 'absent',
  summary: `${article} lacks it.`,
  score: 0.9,
  evidence: [
    { article: 'A', start: from, end: from + 4, text: 'gate' },
    { article, start: 7, end: 7, text: '' },
    { article: 'C', start: 20, end: 24, text: 'gate' },
  ],
  provenance: 'auto',
  kindWas: null,
  verdict: null,
});
const value: Finding = { ...lacking('v', 'B'), kind: 'value' };
const all = [
  lacking('b', 'B'),
  value,
  lacking('other', 'B', 90),
  lacking('d', 'D'),
  lacking('e', 'E'),
];
const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

describe('absences of the same words', () => {
  test('come together where the first one stands; others keep their places', () => {
    expect(bringTogether(all).map(idsOf)).toEqual([['b', 'd', 'e'], ['v'], ['other']]);
  });

  const decided = (selected: string, ...said: readonly string[]) =>
    decidedTogether({
      comparison: { ...comparison, findings: all },
      selection: { ...NOTHING_SELECTED, finding: selected },
      verdicts: new Map(
        said.map((id) => [id, { state: 'confirmed', reason: null, at: '2025-03-05T08:00:00Z' }]),
      ),
    });

  test('are decided together, but for those that are decided already', () => {
    expect(idsOf(decided('d'))).toEqual(['b', 'd', 'e']);
    expect(idsOf(decided('d', 'b'))).toEqual(['d', 'e']);
    expect(idsOf(decided('d', 'd', 'b'))).toEqual(['d', 'e']);
    expect(decided('v')).toEqual([]);
    expect(idsOf(decided('other'))).toEqual(['other']);
  });

  test('name the sources that lack them', () => {
    expect(lackingSigla(decided('e'))).toEqual(['B', 'D', 'E']);
  });
});
