import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWord } from './fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'Q',
      'ﬁ',
      'é',
      'e\u0301',
      'й',
      '“',
      '—',
      ' ',
      '\u00A0',
      '\n',
      '\u00AD',
      '각',
      'ᄀ',
      'ᅡ',
    ),
  }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

describe('foldWord', () => {
  test.each([
    ['Kremlin', 'kremlin'],
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['за́мок', 'замок'],
    ['Ещё', 'еще'],
    ['Український', 'український'],
    ['Їжак', 'їжак'],
    ['it’s', "it's"],
    ['Il–76', 'il-76'],
    ['ﬁre', 'fire'],
    ['Frei\u00ADheit', 'freiheit'],
    ['Müller', 'muller'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['“', '"'],
    ['«', '"'],
    ['١٢', '١٢'],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('gives the same for every spelling Unicode counts as one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'ö', 'й', 'ї', 'Å', 'ё', '각', 'a') }),
        (word) => {
          expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word));
        },
      ),
    );
  });
});

describe('foldText', () => {
  test('takes each run of white space for one space', () => {
    expect(foldText('One \r\n\u00A0two').text).toBe('one two');
  });

  test('finds the way back over a soft hyphen and a ligature', () => {
    const source = 'a Frei\u00ADheit ﬁre';
    const folded = foldText(source);
    const word = folded.text.indexOf('freiheit');
    const { start, end } = folded.toSourceRange({ start: word, end: word + 8 });
    expect(source.slice(start, end)).toBe('Frei\u00ADheit');
    const fire = folded.text.indexOf('fire');
    const half = folded.toSourceRange({ start: fire, end: fire + 1 });
    expect(source.slice(half.start, half.end)).toBe('ﬁ');
  });

  test('counts from the start of the text when only a range is folded', () => {
    const folded = foldText('One TWO three', { start: 4, end: 7 });
    expect(folded.text).toBe('two');
    expect([0, 1, 2, 3].map(folded.toSource)).toEqual([4, 5, 6, 7]);
  });

  test('maps back without ever falling, from the first character to the last', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        let last = 0;
        for (let offset = 0; offset <= folded.text.length; offset++) {
          const source = folded.toSource(offset);
          expect(source).toBeGreaterThanOrEqual(last);
          last = source;
        }
        expect(folded.toSource(folded.text.length)).toBe(text.length);
      }),
    );
  });

  test('maps each folded character back to source that folds to a text holding it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.toSourceRange({ start: at, end: at + 1 });
          expect(foldText(text, { start, end }).text).toContain(folded.text[at]);
        }
      }),
    );
  });
});
