import { describe, expect, test } from 'vitest';
import { calibrate } from './calibrate.ts';

const curve = { said: [0.2, 0.6, 0.9], right: [0.1, 0.5, 1] };

describe('calibrate', () => {
  test('gives the measured share at the points of the curve', () => {
    expect(curve.said.map((said) => calibrate(curve, said))).toEqual(curve.right);
  });

  test('goes straight from point to point', () => {
    expect(calibrate(curve, 0.4)).toBeCloseTo(0.3, 12);
  });

  test('holds the ends outside the curve', () => {
    expect(calibrate(curve, 0)).toBe(0.1);
    expect(calibrate(curve, 1)).toBe(1);
  });
});
