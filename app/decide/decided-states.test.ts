import { describe, expect, test } from 'vitest';
import { comparison as made } from '../../tests/support/comparison.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Finding, FindingKind, Verdict } from '../compare/finding.ts';
import type { CellState } from '../synopsis/passage.ts';
import { decidedStates } from './decided-states.ts';

const finding = (kind: FindingKind): Finding => {
  const found = made.findings.find((one) => one.kind === kind);
  if (!found) throw new Error(`No finding of kind ${kind}.`);
  return found;
};
const dismissed: Verdict = { state: 'dismissed', reason: null, at: '2025-03-05T08:00:00.000Z' };

/** The made-up comparison with one state for all cells that have words and a counterpart. */
const withStates = (state: CellState, findings: readonly Finding[]): Comparison => ({
  ...made,
  findings,
  passages: made.passages.map(({ id, cells }) => ({
    id,
    cells: Object.fromEntries(
      Object.entries(cells).map(([siglum, cell]) => [
        siglum,
        cell.state === 'reworded' ? { ...cell, state } : cell,
      ]),
    ),
  })),
});

/** States of the passage that holds the contradiction, "A B C". */
function statesOf(comparison: Comparison, verdicts: ReadonlyMap<string, Verdict>): string {
  const row = decidedStates(comparison, verdicts).find(({ cells }) =>
    cells.A?.sentences.includes(3),
  );
  return ['A', 'B', 'C'].map((siglum) => row?.cells[siglum as 'A']?.state).join(' ');
}

describe('cell states after decisions', () => {
  test('a dismissed contradiction leaves two ways of telling it', () => {
    const contradiction = finding('contradiction');
    const before = withStates('contradicts', [contradiction]);
    expect(statesOf(before, new Map())).toBe('contradicts contradicts absent');
    expect(statesOf(before, new Map([[contradiction.id, dismissed]]))).toBe(
      'reworded reworded absent',
    );
  });

  test('what is left of several differences decides', () => {
    const contradiction = finding('contradiction');
    const wording: Finding = { ...contradiction, id: 'f-other', kind: 'wording' };
    const before = withStates('contradicts', [contradiction, wording]);
    expect(statesOf(before, new Map([[contradiction.id, dismissed]]))).toBe(
      'differs differs absent',
    );
  });

  test('another kind is another state', () => {
    const renamed: Finding = { ...finding('contradiction'), kind: 'wording', kindWas: 'value' };
    expect(statesOf(withStates('contradicts', [renamed]), new Map())).toBe(
      'differs differs absent',
    );
  });

  test('a finding of the reader’s counts like the program’s own, and is taken back like it', () => {
    const own: Finding = { ...finding('contradiction'), provenance: 'manual' };
    for (const state of ['reworded', 'same'] as const) {
      expect(statesOf(withStates(state, [own]), new Map())).toBe('contradicts contradicts absent');
      expect(statesOf(withStates(state, []), new Map())).toBe(`${state} ${state} absent`);
    }
  });

  test('a dismissed omission stays a plain fact, and without decisions nothing is made anew', () => {
    const absent = finding('absent');
    const before = withStates('reworded', [absent]);
    const after = decidedStates(before, new Map([[absent.id, dismissed]]));
    expect(after).toEqual(before.passages);
    expect(decidedStates(made, new Map())).toBe(made.passages);
  });
});
