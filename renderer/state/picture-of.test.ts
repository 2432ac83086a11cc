import { describe, expect, test } from 'vitest';
import type { CellState, JudgedPassage } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { pictureOf } from './picture-of.ts';

const [model] = comparison.passages as [JudgedPassage, ...JudgedPassage[]];
const cell = (state: CellState) => ({ sentences: [], state, moved: false });
const rowOf = (a: CellState, b: CellState): JudgedPassage => ({
  ...model,
  cells: { A: cell(a), B: cell(b) },
});

describe('the picture of a comparison', () => {
  test('has the true state of every cell where there are few passages', () => {
    const passages = [rowOf('same', 'same'), rowOf('absent', 'only-here')];
    expect(pictureOf(passages, ['A', 'B'])).toEqual([
      ['same', 'same'],
      ['absent', 'only-here'],
    ]);
  });

  test('shows of many passages six, and of each stretch the one that stands out', () => {
    const passages = Array.from({ length: 60 }, (_, at) =>
      at === 25 ? rowOf('same', 'contradicts') : rowOf('same', at % 2 ? 'absent' : 'same'),
    );
    const picture = pictureOf(passages, ['A', 'B']);
    expect(picture).toHaveLength(6);
    expect(picture[2]).toEqual(['same', 'contradicts']);
    expect(picture[0]).toEqual(['same', 'absent']);
  });

  test('is empty where nothing was told', () => {
    expect(pictureOf([], ['A'])).toEqual([]);
  });
});
