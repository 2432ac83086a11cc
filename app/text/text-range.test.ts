import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstEndingAfter } from './text-range.ts';

/** Ranges in text order, with gaps between some of them. */
const inOrder = fc.array(fc.tuple(fc.nat(3), fc.nat(5))).map((steps) => {
  let end = 0;
  return steps.map(([gap, length]) => {
    const start = end + gap;
    end = start + length + 1;
    return { start, end };
  });
});

test('the first range that ends after an offset is the one a search from the start finds', () => {
  fc.assert(
    fc.property(inOrder, fc.nat(60), (ranges, offset) => {
      const found = ranges.findIndex(({ end }) => end > offset);
      expect(firstEndingAfter(ranges, offset)).toBe(found < 0 ? ranges.length : found);
    }),
  );
});
