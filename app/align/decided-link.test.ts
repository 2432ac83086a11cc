import { describe, expect, test } from 'vitest';
import { DecidedCells, decisionsAbout } from './decided-link.ts';

const no = { a: 1, rows: [2, 3], b: 0, columns: [5], provenance: 'rejected' } as const;

describe('decisionsAbout', () => {
  test('turns a decision given the other way round', () => {
    expect(decisionsAbout([no], 0, 1)).toEqual([
      { a: 0, rows: [5], b: 1, columns: [2, 3], provenance: 'rejected' },
    ]);
  });

  test('leaves out decisions about other articles', () => {
    expect(decisionsAbout([no], 0, 2)).toEqual([]);
  });
});

describe('DecidedCells', () => {
  test('knows every pair of sentences of a decision', () => {
    const cells = new DecidedCells([no]);
    expect([cells.rulingOn(2, 5), cells.rulingOn(3, 5), cells.rulingOn(5, 2)]).toEqual([
      false,
      false,
      null,
    ]);
  });

  test('lets the later decision hold', () => {
    const cells = new DecidedCells([no, { ...no, rows: [2], provenance: 'manual' }]);
    expect([cells.rulingOn(2, 5), cells.rulingOn(3, 5)]).toEqual([true, false]);
  });

  test('overrules scores with certainty', () => {
    const candidates = {
      rows: Int32Array.of(2, 4),
      columns: Int32Array.of(5, 5),
      cosines: Float64Array.of(1, 1),
    };
    expect([...new DecidedCells([no]).overrule(candidates, Float64Array.of(0.9, 0.9))]).toEqual([
      0, 0.9,
    ]);
  });
});
