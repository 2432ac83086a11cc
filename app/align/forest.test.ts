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

describe('runForest', () => {
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
