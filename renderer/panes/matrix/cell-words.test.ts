import { describe, expect, test } from 'vitest';
import { articleOf, plainArticle } from '../../../tests/support/story.ts';
import { cellWords } from './cell-words.ts';

const TEXT =
  'The lock gate moved fourteen millimetres on Monday night, and the port kept it shut until a diver had looked at it.';
const ARTICLE = plainArticle('A', TEXT);
const whole = { start: 0, end: TEXT.length };
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('the words of a cell', () => {
  test('a short cell stands there in full', () => {
    expect(cellWords(ARTICLE, at('The lock gate moved'), [])).toBe('The lock gate moved');
  });

  test('a long one is cut after its beginning', () => {
    expect(cellWords(ARTICLE, whole, [])).toBe(
      'The lock gate moved fourteen millimetres on Monday night, and the port kept it\u00a0…',
    );
  });

  test('what differs is kept with the words around it, and every cut is shown', () => {
    expect(cellWords(ARTICLE, whole, [at('fourteen millimetres'), at('diver')])).toBe(
      '… gate moved fourteen millimetres on Monday … until a diver had looked\u00a0…',
    );
  });

  test('the sign of a heading is no word of it', () => {
    const heading = '## The gate moved';
    const article = articleOf('A', [{ kind: 'heading', sentences: [heading] }]);
    expect(cellWords(article, { start: 0, end: heading.length }, [])).toBe('The gate moved');
  });

  test('a number sign that belongs to the words stays', () => {
    const line = '#7 is the gate that moved';
    expect(cellWords(plainArticle('A', line), { start: 0, end: line.length }, [])).toBe(line);
  });

  test('every piece between the cuts stands in the text', () => {
    for (const piece of cellWords(ARTICLE, whole, [at('Monday'), at('shut')]).split('…'))
      expect(TEXT).toContain(piece.trim());
  });
});
