import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapLength, rangeLength, type TextRange } from '../text/text-range.ts';
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

  test('whatever is found has exactly the words that were marked', () => {
    fc.assert(
      fc.property(rangeOfText, fc.string(), ({ text, range }, other) => {
        const changed = other + text.slice(range.start / 2) + other;
        const { range: found } = anchorSelector(changed, describeRange(text, range));
        if (found !== null)
          expect(changed.slice(found.start, found.end)).toBe(text.slice(range.start, range.end));
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

const REAL_EDITS = new URL(
  '../../../shared/bench-security/reanchor/real-edits.jsonl',
  import.meta.url,
);

interface RealEdit {
  readonly old: string;
  readonly new: string;
  readonly highlights: readonly (TextRange & {
    readonly label: 'verbatim' | 'modified' | 'repeated' | 'gone';
    readonly expected: readonly [start: number, end: number] | null;
  })[];
}

/** Overlap of two ranges as a share of both together. */
const agreement = (a: TextRange, b: TextRange): number => {
  const shared = overlapLength(a, b);
  return shared / (rangeLength(a) + rangeLength(b) - shared);
};

test.skipIf(!existsSync(REAL_EDITS))(
  'on real edits (needs ../shared/bench-security/reanchor) a sure answer is right at least 19 times in 20',
  () => {
    let [sure, right] = [0, 0];
    for (const line of readFileSync(REAL_EDITS, 'utf8').trim().split('\n')) {
      const edit: RealEdit = JSON.parse(line);
      for (const { start, end, expected } of edit.highlights) {
        const anchor = anchorSelector(edit.new, describeRange(edit.old, { start, end }));
        if (anchor.state !== 'placed' && anchor.state !== 'moved') continue;
        sure += 1;
        if (expected === null) continue;
        const [from, to] = expected;
        if (agreement(anchor.range, { start: from, end: to }) >= 0.7) right += 1;
      }
    }
    expect(sure).toBeGreaterThan(0);
    expect(right / sure).toBeGreaterThanOrEqual(0.95);
  },
);
