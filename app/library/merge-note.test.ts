import { describe, expect, test } from 'vitest';
import { highlightOf, noteOf } from '../../tests/support/work.ts';
import type { Note } from '../anchor/annotation.ts';
import { mergeNote } from './merge-note.ts';

const { selector } = highlightOf('h1', 'A');
const BASE: Note = {
  ...noteOf('n1', 'h1'),
  text: 'As A1 says',
  references: [{ kind: 'mention', id: 'm1', start: 3, end: 5, article: 'A', selector }],
};
const moved = { ...selector, position: { ...selector.position, start: 40, end: 45 } };
const withPlace = (note: Note): Note => ({
  ...note,
  references: note.references?.map((one) => ({
    ...one,
    selector: moved,
  })) as Note['references'] & {},
});

describe('a note that two windows changed', () => {
  test('has the ties of both', () => {
    const local = { ...BASE, highlights: ['h1', 'h2'] };
    const remote = { ...BASE, highlights: ['h1', 'h3'] };
    expect(mergeNote(BASE, local, remote).note.highlights).toEqual(['h1', 'h3', 'h2']);
  });

  test('has the words of the one and the ties of the other', () => {
    const local = { ...BASE, text: 'As A1 says, wrongly' };
    const remote = { ...BASE, highlights: ['h1', 'h3'] };
    expect(mergeNote(BASE, local, remote)).toEqual({
      note: { ...local, highlights: ['h1', 'h3'] },
      isContested: false,
    });
  });

  test('always hangs on something', () => {
    const both = { ...BASE, highlights: ['h1', 'h2'] };
    const local = { ...BASE, highlights: ['h1'] };
    const remote = { ...BASE, highlights: ['h2'] };
    expect(mergeNote(both, local, remote).note.highlights).toEqual(['h2']);
  });

  test('is contested where both wrote other words', () => {
    const { note, isContested } = mergeNote(
      BASE,
      { ...BASE, text: 'ours' },
      { ...BASE, text: 'theirs' },
    );
    expect([note.text, isContested]).toEqual(['theirs', true]);
  });

  test('keeps the words of the one and takes the place the other’s new version gave a mention', () => {
    const local = { ...BASE, text: 'As A1 says, wrongly' };
    const { note } = mergeNote(BASE, local, withPlace(BASE));
    expect(note.text).toBe(local.text);
    expect(note.references).toEqual(withPlace(BASE).references);
    expect(mergeNote(BASE, withPlace(BASE), local).note).toEqual(note);
  });
});
