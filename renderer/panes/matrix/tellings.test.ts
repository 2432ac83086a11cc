import { describe, expect, test } from 'vitest';
import type { Independence } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { tellingsOf } from './tellings.ts';

const withShares = (...independence: Independence[]) => tellingsOf({ ...comparison, independence });

describe('how many tellings there are', () => {
  test('sources that share little are tellings of their own', () => {
    expect(withShares({ a: 'A', b: 'B', sharedA: 0.2, sharedB: 0.4 })).toEqual({
      sources: 3,
      tellings: 3,
      closest: { of: 'B', from: 'A', share: 0.4 },
    });
  });

  test('a source whose words are mostly another’s retells it, in chains too', () => {
    const chain = withShares(
      { a: 'A', b: 'B', sharedA: 0.1, sharedB: 0.9 },
      { a: 'B', b: 'C', sharedA: 0.6, sharedB: 0.2 },
    );
    expect(chain.tellings).toBe(1);
    expect(chain.closest).toEqual({ of: 'B', from: 'A', share: 0.9 });
  });

  test('where nothing is shared there is no closest pair', () => {
    expect(withShares({ a: 'A', b: 'B', sharedA: 0, sharedB: 0 }).closest).toBeNull();
  });
});
