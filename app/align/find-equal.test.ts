import { describe, expect, test } from 'vitest';
import { findEqual } from './find-equal.ts';
import { indexStory } from './index-story.ts';

function equalOf(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const [first, second] = indexStory([
    { sentences: a, lang: 'en' },
    { sentences: b, lang: 'en' },
  ]).documents;
  if (!first || !second) throw new Error('two documents were given');
  return findEqual(first, second).map(({ row, column }) => [row, column] as const);
}

const LONG = 'The harbour stays closed until Monday';

describe('findEqual', () => {
  test('pairs sentences that differ in case and marks only', () => {
    expect(equalOf([LONG], ['Rain.', `“${LONG.toUpperCase()}!”`])).toEqual([[0, 1]]);
  });

  test('pairs repeated sentences in order', () => {
    expect(equalOf([LONG, 'x y', LONG], [LONG, LONG])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  test('leaves a sentence alone that one article has more often', () => {
    expect(equalOf([LONG, 'x', LONG], [LONG, 'y', 'z'])).toEqual([]);
  });

  test('pairs a short sentence only beside another equal pair', () => {
    expect(equalOf(['q', 'He said.', 'r'], ['s', 'He said.', 't'])).toEqual([]);
    expect(equalOf(['q', 'He said.', LONG], ['s', 'He said.', LONG])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('pairs every sentence of identical articles', () => {
    expect(equalOf(['Yes.', 'No.'], ['Yes.', 'No.'])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
