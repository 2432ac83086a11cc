import { expect, test } from 'vitest';
import { articleOf } from '../../tests/support/story.ts';
import type { SourceFormat } from './article.ts';
import { blankSigns } from './blank-signs.ts';
import { markupSigns } from './markup-signs.ts';
import { wordsShown } from './words-shown.ts';

const article = (format: SourceFormat) => {
  const made = articleOf('A', [
    { kind: 'title', sentences: ['# The *dam* holds'] },
    { kind: 'paragraph', sentences: ['It *held* all night.'] },
  ]);
  return { ...made, file: { ...made.file, format } };
};

const read = (format: SourceFormat): string => {
  const made = article(format);
  return wordsShown(made.text, { start: 0, end: made.text.length }, markupSigns(made)).trim();
};

test('Markdown is read without its signs, and its text stays as it is', () => {
  expect(read('markdown')).toMatch(/^The dam holds\s+It held all night\.$/);
  expect(article('markdown').text).toContain('# The *dam* holds');
});

test('plain text has headings at most, and a page has none', () => {
  expect(read('text')).toMatch(/^The \*dam\* holds\s+It \*held\* all night\.$/);
  expect(read('html')).toMatch(/^# The \*dam\* holds/);
});

test('a range that begins or ends inside a sign shows what is left of the words', () => {
  const { text, ...rest } = article('markdown');
  const signs = markupSigns({ text, ...rest });
  const at = text.indexOf('dam');
  expect(wordsShown(text, { start: 1, end: at + 4 }, signs)).toBe('The dam');
});

test('for comparing, signs are white space, and every offset is good', () => {
  const made = article('markdown');
  const blanked = blankSigns(made);
  expect(blanked).toHaveLength(made.text.length);
  expect(blanked.indexOf('dam')).toBe(made.text.indexOf('dam'));
  expect(blanked).toMatch(/^ {2}The {2}dam {2}holds/);
});
