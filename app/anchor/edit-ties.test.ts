import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteOf } from '../../tests/support/work.ts';
import type { Note } from './annotation.ts';
import { tieBack, tieHighlight, untieHighlights } from './edit-ties.ts';

const note: Note = { ...noteOf('n1', 'h1'), highlights: ['h1', 'h2', 'h3'] };

describe('what a note hangs on', () => {
  test('another highlight is tied at its place, once', () => {
    expect(tieHighlight(note, 'h9', 1).highlights).toEqual(['h1', 'h9', 'h2', 'h3']);
    expect(tieHighlight(note, 'h2', 0)).toBe(note);
  });

  test('a note goes with the last of its highlights, not before', () => {
    expect(untieHighlights([note], (id) => id !== 'h2')).toEqual([{ ...note, highlights: ['h2'] }]);
    expect(untieHighlights([note], () => true)).toEqual([]);
  });

  test('words written since stay when ties come back, and ties taken off elsewhere stay off', () => {
    const since = { ...note, text: 'written on', highlights: ['h2', 'h5'] };
    expect(tieBack([since], [note], new Set(['h1']))).toEqual([
      { ...since, highlights: ['h1', 'h2', 'h5'] },
    ]);
  });

  test('tying back undoes untying, whatever went', () => {
    const notes = [note, noteOf('n2', 'h4')];
    fc.assert(
      fc.property(fc.subarray(['h1', 'h2', 'h3', 'h4']), (gone) => {
        const left = untieHighlights(notes, (id) => gone.includes(id));
        const touched = notes.filter(({ highlights }) =>
          highlights.some((id) => gone.includes(id)),
        );
        const back = tieBack(left, touched, new Set(gone));
        expect(back.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(notes);
      }),
    );
  });
});
