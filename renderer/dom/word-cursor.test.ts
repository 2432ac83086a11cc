import { describe, expect, test } from 'vitest';
import { extendByWord, neighbourWord } from './word-cursor.ts';

const TEXT = 'The ferry left at 9. Nobody was hurt, he said.';
const ALL = { start: 0, end: TEXT.length };

const words = (range: { start: number; end: number } | null) =>
  range && TEXT.slice(range.start, range.end);

describe('neighbourWord', () => {
  test('goes to the next word over punctuation', () => {
    expect(words(neighbourWord(TEXT, ALL, 19, 1))).toBe('Nobody');
  });

  test('goes back to the word before', () => {
    expect(words(neighbourWord(TEXT, ALL, 21, -1))).toBe('9');
  });

  test('stays inside the stretch it is given', () => {
    expect(neighbourWord(TEXT, { start: 0, end: 9 }, 9, 1)).toBeNull();
  });
});

describe('extendByWord', () => {
  test('moves only the moving end', () => {
    expect(extendByWord(TEXT, ALL, { anchor: 4, focus: 9 }, 1)).toEqual({ anchor: 4, focus: 14 });
  });

  test('takes back a word', () => {
    expect(extendByWord(TEXT, ALL, { anchor: 4, focus: 14 }, -1)).toEqual({ anchor: 4, focus: 10 });
  });

  test('stops at the end of the text', () => {
    const whole = { anchor: 0, focus: TEXT.length };
    expect(extendByWord(TEXT, ALL, whole, 1)).toEqual(whole);
  });
});
