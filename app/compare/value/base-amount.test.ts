import { describe, expect, test } from 'vitest';
import { baseAmount } from './base-amount.ts';

describe('an amount in its base unit', () => {
  test('lengths in different units become comparable', () => {
    const short = baseAmount(14, 'mm');
    const long = baseAmount(14, 'cm');
    expect(short.dimension).toBe(long.dimension);
    expect(long.number / short.number).toBeCloseTo(10);
  });

  test('a bare count stays what it is, and an unknown unit measures only itself', () => {
    expect(baseAmount(214, null)).toEqual({ number: 214, dimension: null });
    expect(baseAmount(3, 'crates')).toEqual({ number: 3, dimension: 'crates' });
  });
});
