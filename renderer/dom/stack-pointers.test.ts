import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pointer } from './draw-gutter.ts';
import { FROM_BOTTOM, FROM_TOP, POINTER_HEIGHT, stackPointers } from './stack-pointers.ts';

const pointerAt = (y: number, toGap = false, words = '↓3'): Pointer => ({
  passage: `${y}`,
  side: 'left',
  y,
  words,
  toGap,
});
const placesOf = (pointers: readonly Pointer[]): readonly number[] => pointers.map(({ y }) => y);

describe('the pointers of a gutter', () => {
  test('stay where they belong when they are far enough apart', () => {
    const places = [10, 10 + POINTER_HEIGHT, 200];
    expect(
      placesOf(
        stackPointers(
          places.map((y) => pointerAt(y)),
          400,
        ),
      ),
    ).toEqual(places);
  });

  test('move apart evenly where two belong at the same height', () => {
    const [upper, lower] = placesOf(stackPointers([pointerAt(100), pointerAt(100)], 400));
    expect([upper, lower]).toEqual([100 - POINTER_HEIGHT / 2, 100 + POINTER_HEIGHT / 2]);
  });

  test('push on those below, which had room before', () => {
    const places = placesOf(
      stackPointers(
        [100, 100, 108].map((y) => pointerAt(y)),
        400,
      ),
    );
    expect(places[1]).toBe((places[0] ?? 0) + POINTER_HEIGHT);
    expect(places[2]).toBe((places[1] ?? 0) + POINTER_HEIGHT);
  });

  test('stack upwards from the lower edge and downwards from the upper one', () => {
    const low = placesOf(
      stackPointers(
        [395, 396, 500].map((y) => pointerAt(y)),
        400,
      ),
    );
    expect(low.at(-1)).toBe(400 - FROM_BOTTOM);
    const high = placesOf(
      stackPointers(
        [-50, 0, 1].map((y) => pointerAt(y)),
        400,
      ),
    );
    expect(high[0]).toBe(FROM_TOP);
    expect(high[2]).toBe(FROM_TOP + 2 * POINTER_HEIGHT);
  });

  test('to gaps stand in their order too, and give way only where there is no room for all', () => {
    const both = [pointerAt(50, true), pointerAt(52)];
    expect(stackPointers(both, 400).map(({ toGap }) => toGap)).toEqual([true, false]);
    const height = FROM_TOP + FROM_BOTTOM + POINTER_HEIGHT - 1;
    expect(stackPointers(both, height).map(({ toGap }) => toGap)).toEqual([false]);
    expect(stackPointers(both, 10)).toEqual([]);
  });
});

describe('whatever pointers there are', () => {
  const pointers = fc.array(
    fc.record({
      y: fc.double({ min: -200, max: 1000, noNaN: true }),
      toGap: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const height = fc.integer({ min: 0, max: 900 });
  const made = (all: readonly { readonly y: number; readonly toGap: boolean }[]) =>
    all.map(({ y, toGap }, at) => ({ ...pointerAt(y, toGap), passage: `p${at}` }));

  test('none is over another, all are inside, and they keep their order', () => {
    fc.assert(
      fc.property(pointers, height, (all, tall) => {
        const given = made(all);
        const stacked = stackPointers(given, tall);
        stacked.forEach(({ y }, at) => {
          expect(y).toBeGreaterThanOrEqual(FROM_TOP - 1e-6);
          expect(y).toBeLessThanOrEqual(tall - FROM_BOTTOM + 1e-6);
          const before = stacked[at - 1];
          if (before) expect(y - before.y).toBeGreaterThanOrEqual(POINTER_HEIGHT - 1e-6);
        });
        const wanted = stacked.map(
          ({ passage }) => given.find((one) => one.passage === passage)?.y,
        );
        expect(wanted).toEqual(wanted.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  test('all are there that have room, and those to words before those to gaps', () => {
    fc.assert(
      fc.property(pointers, height, (all, tall) => {
        const room = Math.max(0, Math.floor((tall - FROM_TOP - FROM_BOTTOM) / POINTER_HEIGHT) + 1);
        const stacked = stackPointers(made(all), tall);
        expect(stacked).toHaveLength(Math.min(all.length, room));
        const words = all.filter(({ toGap }) => !toGap).length;
        expect(stacked.filter(({ toGap }) => !toGap)).toHaveLength(Math.min(words, room));
      }),
    );
  });

  test('no other places without overlaps are nearer to where they belong', () => {
    const far = (places: readonly number[], all: readonly number[]): number =>
      places.reduce((sum, place, at) => sum + (place - (all[at] ?? 0)) ** 2, 0);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }),
        (all, steps) => {
          const wanted = all.toSorted((a, b) => a - b);
          const stacked = placesOf(
            stackPointers(
              wanted.map((y) => pointerAt(y)),
              440,
            ),
          );
          const others = wanted.map(
            (_, at) =>
              FROM_TOP + at * POINTER_HEIGHT + steps.slice(0, at + 1).reduce((a, b) => a + b),
          );
          if ((others.at(-1) ?? 0) <= 440 - FROM_BOTTOM)
            expect(far(stacked, wanted)).toBeLessThanOrEqual(far(others, wanted) + 1e-6);
        },
      ),
    );
  });
});
