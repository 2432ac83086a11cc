import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../tests/support/comparison.ts';
import type { NoteReference } from '../anchor/note-reference.ts';
import { notePieces, pieceWords } from './note-pieces.ts';

const { article, selector } = highlight;
const mention = (start: number, end: number): NoteReference => ({
  ...{ kind: 'mention', id: 'm', article, selector },
  ...{ start, end },
});

describe('the words of a note in a report', () => {
  test('name a passage as it is called now', () => {
    const pieces = notePieces({ text: 'See A3.', references: [mention(4, 6)] }, () => 'A7');
    expect(pieces.map(pieceWords).join('')).toBe('See A7.');
  });

  test('keep the old name of a passage that is gone, and say so', () => {
    const pieces = notePieces({ text: 'See A3.', references: [mention(4, 6)] }, () => null);
    expect(pieces.map(pieceWords).join('')).toBe('See A3 (a passage that is gone).');
  });

  test('say the address of a link unless the words are it', () => {
    const words = (text: string, address: string) =>
      notePieces(
        { text, references: [{ kind: 'link', start: 0, end: text.length, address }] },
        () => null,
      )
        .map(pieceWords)
        .join('');
    expect(words('The port', 'https://port.example/a')).toBe('The port (https://port.example/a)');
    expect(words('port.example/a', 'https://port.example/a')).toBe('port.example/a');
  });

  test('an address that would run is not shown as one', () => {
    const address = 'javascript:alert(1)';
    const references: readonly NoteReference[] = [{ kind: 'link', start: 0, end: 2, address }];
    expect(notePieces({ text: 'go', references }, () => null)).toEqual([
      { kind: 'words', text: 'go' },
    ]);
  });

  test('lose no character, wherever the references are', () => {
    const cuts = fc.uniqueArray(fc.nat(20), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), cuts, (text, places) => {
        const ends = places.toSorted((a, b) => a - b);
        const references = ends
          .slice(1)
          .flatMap((end, at) => (at % 2 === 0 ? [mention(ends[at] ?? 0, end)] : []));
        const pieces = notePieces({ text, references }, () => 'A1');
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
