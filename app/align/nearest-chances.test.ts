import { expect, test } from 'vitest';
import { nearestChances, nearestKey } from './nearest-chances.ts';

test('of all pairs a sentence was looked at in, the likeliest counts, seen from both sides', () => {
  const scored = [
    { row: 0, column: 2, score: 0.2 },
    { row: 0, column: 3, score: 0.4 },
    { row: 1, column: 3, score: 0.1 },
  ];
  const chances = nearestChances([{ a: 0, b: 1, scored, links: [] }], (at) =>
    at === 0 ? 'A' : 'C',
  );
  expect(chances.get(nearestKey('A', 0, 'C'))).toBe(0.4);
  expect(chances.get(nearestKey('C', 3, 'A'))).toBe(0.4);
  expect(chances.get(nearestKey('C', 2, 'A'))).toBe(0.2);
  expect(chances.get(nearestKey('A', 9, 'C'))).toBeUndefined();
});
