import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermLists } from '../term-lists.ts';
import { OrderComparer } from './word-order.ts';

const listOf = (terms: readonly number[]): TermLists => ({
  start: Int32Array.of(0, terms.length),
  ids: Int32Array.from(terms),
});

function compare(left: readonly number[], right: readonly number[]) {
  const comparer = new OrderComparer(10);
  comparer.setFirst(listOf(left), 0);
  comparer.compare(listOf(right), 0);
  const { subsequence, run, bigrams } = comparer;
  return { subsequence, run, bigrams };
}

/** The definition, without any saving: longest common subsequence by plain recursion. */
function longest(left: readonly number[], right: readonly number[]): number {
  const [first, ...rest] = left;
  if (first === undefined) return 0;
  const at = right.indexOf(first);
  const skipped = longest(rest, right);
  return at < 0 ? skipped : Math.max(skipped, 1 + longest(rest, right.slice(at + 1)));
}

describe('OrderComparer', () => {
  test('counts the longest common order, the longest run and the neighbouring pairs', () => {
    expect(compare([1, 2, 3, 4], [9, 1, 2, 8, 3, 4])).toEqual({
      subsequence: 4,
      run: 2,
      bigrams: 2,
    });
  });

  test('does not take words for neighbours that have others between them', () => {
    expect(compare([1, 7, 2], [1, 8, 2])).toEqual({ subsequence: 2, run: 1, bigrams: 0 });
  });

  test('finds nothing where nothing is shared', () => {
    expect(compare([1, 2], [3, 4])).toEqual({ subsequence: 0, run: 0, bigrams: 0 });
  });

  test('agrees with the definition', () => {
    const words = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(compare(left, right).subsequence).toBe(longest(left, right));
      }),
    );
  });

  test('remembers nothing of the sentences before', () => {
    const words = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (sentences) => {
        const comparer = new OrderComparer(10);
        for (const [left, right] of sentences) {
          comparer.setFirst(listOf(left), 0);
          comparer.compare(listOf(right), 0);
          expect(comparer).toMatchObject(compare(left, right));
        }
      }),
    );
  });
});
