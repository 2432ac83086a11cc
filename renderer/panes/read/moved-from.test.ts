import { describe, expect, test } from 'vitest';
import type { Siglum } from '../../../app/index.ts';
import type { PassageIndex } from '../../state/passage-index.ts';
import { movedFrom } from './moved-from.ts';

/** An index of articles that tell these passages in this order. */
const indexOf = (orders: Readonly<Partial<Record<Siglum, string>>>): PassageIndex => ({
  passages: new Map(),
  sentences: new Map(),
  passageOf: new Map(),
  findings: new Map(),
  homes: new Map(),
  isCompared: () => true,
  numbers: new Map(
    (Object.entries(orders) as [Siglum, string][]).map(([siglum, order]) => [
      siglum,
      new Map([...order].map((passage, at) => [passage, at + 1])),
    ]),
  ),
});

describe('movedFrom', () => {
  test('of three, the one that tells it elsewhere is moved', () => {
    const index = indexOf({ A: 'abcd', B: 'abcd', C: 'dabc' });
    expect(movedFrom(index, 'd', 'C')).toEqual({ places: 3, counterparts: ['A4', 'B4'] });
    expect(movedFrom(index, 'd', 'A')).toBeNull();
  });

  test('of two, both are moved, in opposite directions', () => {
    const index = indexOf({ A: 'abc', B: 'cab' });
    expect(movedFrom(index, 'c', 'A')?.places).toBe(-2);
    expect(movedFrom(index, 'c', 'B')?.places).toBe(2);
  });

  test('what only one of them tells does not count as a place', () => {
    expect(movedFrom(indexOf({ A: 'abc', B: 'xyabc' }), 'b', 'A')).toBeNull();
  });
});
