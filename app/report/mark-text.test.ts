import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDING_KINDS } from '../compare/finding.ts';
import { type Mark, markText, readPieces } from './mark-text.ts';

const TEXT = 'The gate moved twice.';

/** Pieces in a line: "The <name:gate*> moved", the star where a letter follows. */
const written = (marks: readonly Mark[]): string =>
  markText(TEXT, { start: 0, end: TEXT.length }, marks)
    .map(({ text, kind, colour, ends }) => {
      const names = [kind, colour].filter((name) => name !== null).join('+');
      return names === '' ? text : `<${names}:${text}${ends ? '*' : ''}>`;
    })
    .join('');

const line = (start: number, end: number, kind: Mark['kind']): Mark => ({
  start,
  end,
  kind,
  colour: null,
});

describe('markText', () => {
  test('cuts the text where marks begin and end', () => {
    expect(written([])).toBe(TEXT);
    expect(written([line(4, 8, 'name')])).toBe('The <name:gate*> moved twice.');
  });

  test('the kind that comes first is drawn where findings overlap', () => {
    expect(written([line(4, 14, 'wording'), line(9, 20, 'value')])).toBe(
      'The <wording:gate ><value:moved><value: twice*>.',
    );
  });

  test('a highlight fills behind a line', () => {
    const fill: Mark = { start: 0, end: 8, kind: null, colour: 'green' };
    expect(written([fill, line(4, 14, 'value')])).toBe(
      '<green:The ><value+green:gate><value: moved*> twice.',
    );
  });

  test('marks outside the range and gaps leave no trace', () => {
    const pieces = markText(TEXT, { start: 4, end: 8 }, [line(0, 4, 'name'), line(6, 6, 'absent')]);
    expect(pieces).toEqual([{ text: 'gate', kind: null, ends: false, colour: null }]);
  });

  test('signs of markup are pieces of their own that are not read, and a letter stands before them', () => {
    const text = 'It cost **400 crowns**, they said.';
    const start = text.indexOf('**');
    const end = text.indexOf(',');
    const signs = [
      { start, end: start + 2 },
      { start: end - 2, end },
    ];
    const pieces = markText(
      text,
      { start: 0, end: text.length },
      [line(start, end, 'value')],
      signs,
    );
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(readPieces(pieces)).toEqual([
      { text: 'It cost ', kind: null, ends: false, colour: null },
      { text: '400 crowns', kind: 'value', ends: true, colour: null },
      { text: ', they said.', kind: null, ends: false, colour: null },
    ]);
  });

  test('an empty range has no pieces', () => {
    expect(markText(TEXT, { start: 4, end: 4 }, [line(0, 20, 'name')])).toEqual([]);
  });

  test('the pieces put together are the text', () => {
    const marks = fc.array(
      fc.record({
        start: fc.nat(30),
        end: fc.nat(30),
        kind: fc.option(fc.constantFrom(...FINDING_KINDS)),
        colour: fc.option(fc.constantFrom('green' as const, 'red' as const)),
      }),
    );
    fc.assert(
      fc.property(marks, (some) => {
        const pieces = markText(TEXT, { start: 2, end: 17 }, some);
        expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(2, 17));
      }),
    );
  });
});
