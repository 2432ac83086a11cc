import { describe, expect, test } from 'vitest';
import type { Comparison, JudgedPassage } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { carrySelection } from './carry-selection.ts';
import { passageIndexOf } from './passage-index.ts';
import { NOTHING_SELECTED } from './workbench-state.ts';

/** The same comparison with the second and the third passage of A as one, and others counted from there. */
function joinedBehind(): { readonly apart: Comparison; readonly joined: Comparison } {
  const { numbers, passages: byId } = passageIndexOf(comparison);
  const inColumn = [...(numbers.get('A')?.keys() ?? [])].map((id) => byId.get(id));
  const [, one, two] = inColumn as [JudgedPassage, JudgedPassage, JudgedPassage];
  const own = one.cells.A;
  const sentences = [...(own?.sentences ?? []), ...(two.cells.A?.sentences ?? [])];
  const both = { ...one, id: 'both', cells: { ...one.cells, A: { ...own, sentences } } };
  const passages = comparison.passages.flatMap((row) => {
    if (row === two) return [];
    return [row === one ? (both as JudgedPassage) : row];
  });
  return { apart: comparison, joined: { ...comparison, passages } };
}

describe('the selected passage in a new answer', () => {
  const { apart, joined } = joinedBehind();
  const ids = [...(passageIndexOf(apart).numbers.get('A')?.keys() ?? [])];
  const second = { ...NOTHING_SELECTED, passage: ids[2] ?? null, column: 'A' as const };

  test('is the one that holds its words', () => {
    expect(carrySelection(apart, joined, second).passage).toBe('both');
  });

  test('is itself again when what joined it leaves, although it did not come first in the two', () => {
    const there = carrySelection(apart, joined, second);
    expect(carrySelection(joined, apart, there).passage).toBe(ids[2]);
  });

  test('is the first of the two where the two were chosen together', () => {
    const chosen = { ...second, passage: 'both' };
    expect(carrySelection(joined, apart, chosen).passage).toBe(ids[1]);
  });
});
