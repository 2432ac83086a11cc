import { describe, expect, test } from 'vitest';
import { readForest, runForest } from './forest.ts';

/** One tree: up to 0.5 it subtracts 2, beyond it adds 2. */
const stump = readForest({
  features: ['likeness'],
  base: 0,
  roots: [0],
  feature: [0, -1, -1],
  value: [0.5, -2, 2],
  right: [2, 0, 0],
});

/** Two trees of unlike depth: the second asks about length first, and about likeness only where that is great. */
const grove = readForest({
  features: ['likeness', 'length'],
  base: 1,
  roots: [0, 3],
  feature: [0, -1, -1, 1, -1, 0, -1, -1],
  value: [0.5, -2, 2, 10, 0.25, 0.1, 4, 8],
  right: [2, 0, 0, 5, 0, 7, 0, 0],
});

const logit = (chance: number): number => Math.log(chance / (1 - chance));

describe('runForest', () => {
  test('adds up one leaf of every tree, whatever their depth', () => {
    const likeness = { name: 'likeness', values: Float32Array.from([0.05, 0.05, 0.2, 0.7]) };
    const length = { name: 'length', values: Float32Array.from([9, 11, 11, 10]) };
    const sums = [...runForest(grove, [likeness, length], 4)].map(logit);
    const expected = [1 - 2 + 0.25, 1 - 2 + 4, 1 - 2 + 8, 1 + 2 + 0.25];
    sums.forEach((sum, at) => {
      expect(sum).toBeCloseTo(expected[at] ?? 0, 9);
    });
  });

  test('sends low values left and high values right', () => {
    const column = { name: 'likeness', values: Float32Array.from([0.5, 0.6]) };
    const [low = 1, high = 0] = runForest(stump, [column], 2);
    expect(low).toBeCloseTo(1 / (1 + Math.exp(2)), 12);
    expect(high).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  });

  test('refuses to run on features it was not trained on', () => {
    expect(() => runForest(stump, [], 1)).toThrow('the model needs the feature "likeness"');
  });
});
