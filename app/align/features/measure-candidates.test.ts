import { describe, expect, test } from 'vitest';
import { findCandidates } from '../find-candidates.ts';
import { indexStory } from '../index-story.ts';
import { measureChains } from './chains.ts';
import { measureCandidates } from './measure-candidates.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';
import { findCandidate, viewPair } from './pair-view.ts';

function viewOf(a: readonly string[], b: readonly string[]): PairView {
  const story = indexStory([
    { sentences: a, lang: 'en' },
    { sentences: b, lang: 'en' },
  ]);
  const [first, second] = story.documents;
  if (!first || !second) throw new Error('two documents were given');
  return viewPair(story, first, second, findCandidates(first, second, story.stem));
}

/** The measure of the candidate that ties `row` to `column`. */
function measureAt(
  view: PairView,
  columns: readonly FeatureColumn[],
  name: string,
  [row, column]: readonly [number, number],
): number {
  const values = columns.find((one) => one.name === name)?.values;
  const value = values?.[findCandidate(view.forward, row, column)];
  if (value === undefined) throw new Error(`no ${name} at ${row}, ${column}`);
  return value;
}

const A = [
  'The ferry ran aground near Port Alder with 214 people aboard',
  'Rain fell near the harbour all night',
];
const B = [
  'Rain had fallen all night near Port Alder',
  'With 214 people aboard the ferry ran aground, and rain fell all night near the harbour',
];

describe('measureCandidates', () => {
  test('does not depend on which article comes first', () => {
    const [straight, turned] = [viewOf(A, B), viewOf(B, A)];
    const [left, right] = [measureCandidates(straight), measureCandidates(turned)];
    for (const { name } of left)
      for (const cell of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const)
        expect([name, measureAt(straight, left, name, cell)]).toEqual([
          name,
          measureAt(turned, right, name, [cell[1], cell[0]]),
        ]);
  });

  test('gives a sentence and itself the highest marks', () => {
    const view = viewOf(A, A);
    const columns = measureCandidates(view);
    for (const name of [
      'stem cosine',
      'gram cosine',
      'fits a passage',
      'common order of the longer',
    ])
      expect([name, measureAt(view, columns, name, [0, 0])]).toEqual([name, 1]);
    expect(measureAt(view, columns, 'longest run', [0, 0])).toBe(11);
  });

  test('sees that a sentence is part of a longer one', () => {
    const view = viewOf(A, B);
    const columns = measureCandidates(view);
    const contained = (side: 'lower' | 'upper', cell: readonly [number, number]): number =>
      measureAt(view, columns, `stem contained, ${side} side`, cell);
    expect(contained('upper', [1, 1])).toBeCloseTo(1, 6);
    expect(contained('lower', [1, 1])).toBeLessThan(0.7);
    expect(measureAt(view, columns, 'fits a passage', [1, 1])).toBeGreaterThan(0.5);
  });

  test('counts a shared number, and says -1 where neither side has one', () => {
    const view = viewOf(A, B);
    const columns = measureCandidates(view);
    expect(measureAt(view, columns, 'number cosine', [0, 1])).toBe(1);
    expect(measureAt(view, columns, 'number cosine', [1, 0])).toBe(-1);
  });
});

describe('measureChains', () => {
  test('tells by its neighbours which of two equal sentences is meant', () => {
    const lines = [
      'Boats left early',
      'Nobody was hurt',
      'Rain fell',
      'Nobody was hurt',
      'Snow came',
    ];
    const view = viewOf(lines, lines);
    const columns = measureChains(view, view.candidates.cosines);
    const lead = (cell: readonly [number, number]): number =>
      measureAt(view, columns, 'chain lead, lower side', cell);
    expect(lead([1, 1])).toBeGreaterThan(0);
    expect(lead([1, 3])).toBeLessThan(0);
  });
});
