import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorSelector } from './anchor-selector.ts';
import { describeRange } from './describe-range.ts';

/**
 * Describes the words in brackets in the first text and finds them in the second; gives back the second with the found
 * words in brackets, and the state before it.
 */
function reanchored(before: string, after: string): string {
  const start = before.indexOf('[');
  const text = before.replace(/[[\]]/g, '');
  const selector = describeRange(text, { start, end: before.indexOf(']') - 1 });
  const { state, range } = anchorSelector(after, selector);
  if (range === null) return state;
  const words = after.slice(range.start, range.end);
  return `${state}: ${after.slice(0, range.start)}[${words}]${after.slice(range.end)}`;
}

describe('anchorSelector', () => {
  test('words that stand where they stood are placed', () => {
    expect(reanchored('The [gate] moved.', 'The gate moved.')).toBe('placed: The [gate] moved.');
    expect(reanchored('The [gate] moved.', 'The gate stuck.')).toBe('placed: The [gate] stuck.');
  });

  test('words that stand elsewhere, with their surroundings, have moved', () => {
    expect(reanchored('The [gate] moved.', 'On Monday the gate moved.')).toBe(
      'moved: On Monday the [gate] moved.',
    );
  });

  test('surroundings tell repeated words apart', () => {
    expect(
      reanchored(
        'The gate moved. Nobody saw the [gate] stuck in the ice.',
        'The gate moved, the gate fell. Later nobody saw the gate stuck in the ice.',
      ),
    ).toBe('moved: The gate moved, the gate fell. Later nobody saw the [gate] stuck in the ice.');
  });

  test('the same words by chance at the old place do not hide the right ones', () => {
    expect(
      reanchored('the [gate] of the lower lock', 'xxx gate xxx and the gate of the lower lock'),
    ).toBe('moved: xxx gate xxx and the [gate] of the lower lock');
  });

  test('several places that fit alike are uncertain, and the nearest is shown', () => {
    expect(reanchored('aa [gate] bb', 'a long way. aa gate bb. aa gate bb')).toBe(
      'uncertain: a long way. aa [gate] bb. aa gate bb',
    );
  });

  test('a short word that stands once, in strange surroundings, is uncertain', () => {
    expect(reanchored('The [gate] moved.', 'Meanwhile a floodgate.')).toBe(
      'uncertain: Meanwhile a flood[gate].',
    );
  });

  test('a long phrase that stands once has moved, whatever stands around it', () => {
    const phrase = 'the lower gate of the lock moved by itself';
    expect(reanchored(`xx [${phrase}] xx`, `Somewhere else ${phrase}!`)).toBe(
      `moved: Somewhere else [${phrase}]!`,
    );
  });

  test('words that are gone are orphaned', () => {
    expect(reanchored('The [gate] moved.', 'The lock moved.')).toBe('orphaned');
    expect(reanchored('The [gate] moved.', '')).toBe('orphaned');
  });

  test('a gap is found again where its surroundings meet', () => {
    expect(reanchored('It moved.[] Nobody saw.', 'It moved. Nobody saw.')).toBe(
      'placed: It moved.[] Nobody saw.',
    );
    expect(reanchored('It moved.[] Nobody saw.', 'Today. It moved. Nobody saw.')).toBe(
      'moved: Today. It moved.[] Nobody saw.',
    );
    expect(reanchored('It moved.[] Nobody saw.', 'It moved. Everybody saw.')).toBe('orphaned');
  });

  const rangeOfText = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '🚢'), minLength: 1, maxLength: 80 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
    .map(([text, one, other]) => ({
      text,
      range: { start: Math.min(one, other), end: Math.max(one, other) },
    }));

  test('in an unchanged text everything is placed where it was', () => {
    fc.assert(
      fc.property(rangeOfText, ({ text, range }) => {
        expect(anchorSelector(text, describeRange(text, range))).toEqual({
          state: 'placed',
          range,
        });
      }),
    );
  });

  test('words that changed a little are found where their surroundings are', () => {
    expect(
      reanchored(
        'Nobody saw the [lower gate moving] in the ice.',
        'On Monday nobody saw the lower gates moving in the ice.',
      ),
    ).toBe('moved: On Monday nobody saw the [lower gates moving] in the ice.');
  });

  test('whatever is found lies in the text', () => {
    fc.assert(
      fc.property(rangeOfText, fc.string(), ({ text, range }, other) => {
        const changed = other + text.slice(range.start / 2) + other;
        const { range: found } = anchorSelector(changed, describeRange(text, range));
        expect(found?.start ?? 0).toBeLessThanOrEqual(found?.end ?? 0);
        expect(found?.end ?? 0).toBeLessThanOrEqual(changed.length);
      }),
    );
  });

  test('words put before a text move its ranges, and never lose them', () => {
    fc.assert(
      fc.property(rangeOfText, fc.string({ minLength: 1 }), ({ text, range }, before) => {
        const selector = describeRange(text, range);
        expect(anchorSelector(before + text, selector).state).not.toBe('orphaned');
      }),
    );
  });
});
