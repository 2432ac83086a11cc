import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanWords } from './scan-words.ts';
import { splitWords } from './split-words.ts';

function scanned(text: string): readonly string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

describe('splitWords', () => {
  test('knows acronyms, numbers and words that hold digits', () => {
    expect(splitWords('The U.S. envoy (a.b1) sold 1,200.5 MiG29s, i.e. all')).toEqual(
      'The U.S envoy a.b 1 sold 1,200.5 MiG29s i.e all'.split(' '),
    );
  });

  test('agrees with the scanner on every letter of the fast path', () => {
    for (let point = 0; point < 0x2100; point += 1) {
      const text = `a${String.fromCodePoint(point)}b 1${String.fromCodePoint(point)}2`;
      expect([point, splitWords(text)]).toEqual([point, scanned(text)]);
    }
  });

  test('agrees with the scanner on any text', () => {
    const sign = fc.oneof(fc.constantFrom(...'aZ.,19 ’éяй«…和'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(splitWords(text)).toEqual(scanned(text));
      }),
    );
  });
});
