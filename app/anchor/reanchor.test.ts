import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyRange, type TextRange } from '../text/text-range.ts';
import { anchorSelector } from './anchor-selector.ts';
import { describeRange } from './describe-range.ts';
import { reanchor } from './reanchor.ts';

/** Follows the words in brackets in the first text into the second; gives back the second with brackets, and the state. */
function followed(marked: string, after: string): string {
  const start = marked.indexOf('[');
  const before = marked.replace(/[[\]]/g, '');
  const selector = describeRange(before, { start, end: marked.indexOf(']') - 1 });
  const [anchor] = reanchor(before, after, [selector]);
  if (!anchor?.range) return 'orphaned';
  const { start: from, end: to } = anchor.range;
  return `${anchor.state}: ${after.slice(0, from)}[${after.slice(from, to)}]${after.slice(to)}`;
}

describe('reanchor', () => {
  test('words the edit did not touch are placed, and move with what is put before them', () => {
    expect(followed('The [gate] moved twice.', 'The gate moved once.')).toBe(
      'placed: The [gate] moved once.',
    );
    expect(followed('The [gate] moved.', 'On Monday the gate moved.')).toBe(
      'moved: On Monday the [gate] moved.',
    );
  });

  test('the second of two equal words stays the second', () => {
    expect(
      followed(
        'The keeper saw the gate. The engineer saw the [gate].',
        'The keeper and his son saw the gate. The old engineer saw the gate.',
      ),
    ).toBe('moved: The keeper and his son saw the gate. The old engineer saw the [gate].');
  });

  test('the other of two equal words does not stand in for one that is gone', () => {
    expect(
      followed(
        'The keeper watched the ice drift past. The engineer [watched the ice drift past] as well.',
        'The keeper watched the ice drift past.',
      ),
    ).toBe('orphaned');
  });

  test('a sentence with words changed, put in and left out is the same sentence', () => {
    expect(
      followed(
        'It froze. [The gate of the lower lock moved by four centimetres on Monday.] It thawed.',
        'It froze. The gates of the lock moved by only five centimetres on Monday. It thawed.',
      ),
    ).toBe(
      'moved: It froze. [The gates of the lock moved by only five centimetres on Monday.] It thawed.',
    );
  });

  test('a word replaced between the same neighbours is followed to the word in its place', () => {
    expect(
      followed(
        'The keeper of the lower lock saw the [gate] move in the ice on Monday.',
        'The keeper of the lower lock saw the door move in the ice on Monday.',
      ),
    ).toBe('moved: The keeper of the lower lock saw the [door] move in the ice on Monday.');
  });

  test('a paragraph put elsewhere is found there', () => {
    const one = 'The keeper of the lower lock heard the gate move in the night.';
    const two = 'Engineers measured a shift of four centimetres the morning after.';
    const three = 'Boats have waited above the lock since the end of last week.';
    expect(followed(`${one}\n\n[${two}]\n\n${three}`, `${two}\n\n${one}\n\n${three}`)).toBe(
      `moved: [${two}]\n\n${one}\n\n${three}`,
    );
  });

  test('a sentence replaced by another about the same thing is gone', () => {
    expect(
      followed(
        'It froze. [The gate of the lower lock moved by four centimetres.] It thawed.',
        'It froze. Boats have waited since Monday for the ice to break. It thawed.',
      ),
    ).toBe('orphaned');
  });

  test('where only a few of its words are left and all around it is new, words are gone or in doubt', () => {
    expect(
      followed('Nobody [saw the gate] at all.', 'Everyone has heard of a gate elsewhere.'),
    ).not.toMatch(/^(placed|moved)/);
  });

  test('a mark that begins inside a word does so still', () => {
    expect(followed('The flood[gate moved].', 'Then the floodgate moved.')).toBe(
      'moved: Then the flood[gate moved].',
    );
  });

  test('a gap is followed to where its neighbours meet, and is in doubt where words were put into it', () => {
    expect(followed('It moved.[] Nobody saw.', 'Today it moved. Nobody saw.')).toBe(
      'moved: Today it moved.[] Nobody saw.',
    );
    expect(followed('It moved.[] Nobody saw.', 'It moved. By night. Nobody saw.')).toMatch(
      /^uncertain/,
    );
    expect(followed('It moved.[] Nobody saw.', 'Boats have waited since Monday')).toBe('orphaned');
  });

  test('a selector of another text is searched for by its words', () => {
    const selector = describeRange('Nobody saw the gate moving.', { start: 7, end: 19 });
    expect(reanchor('An old text.', 'Today nobody saw the gate moving.', [selector])).toEqual([
      { state: 'moved', range: { start: 13, end: 25 } },
    ]);
  });
});

const words = fc.constantFrom(
  'the',
  'gate',
  'lock',
  'moved',
  'ice',
  '.',
  '\n',
  '🚢',
  'é',
  '👩‍🚀',
  '\r\n',
);
const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  text,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const bordersOf = (of: string): readonly number[] => [
  ...[...segmenter.segment(of)].map(({ index }) => index),
  of.length,
];

/** A text and a range of it between whole characters. */
const rangeOfText = anyText.chain((of) => {
  const border = fc.constantFrom(...bordersOf(of));
  return fc.tuple(border, border).map(([one, other]) => ({
    text: of,
    range: { start: Math.min(one, other), end: Math.max(one, other) } satisfies TextRange,
  }));
});

describe('the laws of re-anchoring', () => {
  test('in an unchanged text everything is placed where it was', () => {
    fc.assert(
      fc.property(rangeOfText, ({ text: of, range }) => {
        const selector = describeRange(of, range);
        expect(reanchor(of, of, [selector])).toEqual([{ state: 'placed', range }]);
        expect(anchorSelector(of, selector)).toEqual({ state: 'placed', range });
      }),
    );
  });

  test('whatever the edit, what is found lies in the new text and cuts no character in half', () => {
    fc.assert(
      fc.property(rangeOfText, anyText, fc.boolean(), ({ text: of, range }, other, joined) => {
        const after = joined ? other + of.slice(range.start) + other : other;
        const [anchor] = reanchor(of, after, [describeRange(of, range)]);
        if (!anchor?.range) return;
        expect(bordersOf(after)).toEqual(
          expect.arrayContaining([anchor.range.start, anchor.range.end]),
        );
        expect(anchor.range.start).toBeLessThanOrEqual(anchor.range.end);
      }),
      { numRuns: 300 },
    );
  });

  test('a letter put before a mark that combines with it is taken along', () => {
    const [anchor] = reanchor('\u0300', 'the\u0300the', [
      describeRange('\u0300', { start: 0, end: 1 }),
    ]);
    expect(anchor).toEqual({ state: 'moved', range: { start: 2, end: 4 } });
  });

  test('marks in a text that only grew at its end stay where they are', () => {
    fc.assert(
      fc.property(rangeOfText, ({ text: of, range }) => {
        fc.pre(!isEmptyRange(range) && of.slice(range.start, range.end).trim() !== '');
        const [anchor] = reanchor(of, `${of} zzz yyy`, [describeRange(of, range)]);
        expect(anchor).toEqual({ state: 'placed', range });
      }),
    );
  });

  test('each selector is answered alone, whatever stands beside it', () => {
    fc.assert(
      fc.property(rangeOfText, anyText, ({ text: of, range }, after) => {
        const selector = describeRange(of, range);
        const whole = describeRange(of, { start: 0, end: of.length });
        expect(reanchor(of, after, [whole, selector])[1]).toEqual(
          reanchor(of, after, [selector])[0],
        );
      }),
    );
  });
});
