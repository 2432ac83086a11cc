import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownSigns } from './markdown-signs.ts';
import { withoutMarkup, wordsShown } from './words-shown.ts';

const read = (markdown: string): string =>
  wordsShown(markdown, { start: 0, end: markdown.length }, markdownSigns(markdown));

describe('the signs of Markdown', () => {
  test.each([
    ['# The dam holds', 'The dam holds'],
    ['### The dam holds ##', 'The dam holds'],
    ['The dam holds\n=============', 'The dam holds'],
    ['> We leave nobody alone,\n> whatever comes.', 'We leave nobody alone,\nwhatever comes.'],
    ['- The bridges open on Monday.', 'The bridges open on Monday.'],
    ['> * Schools stay closed.', 'Schools stay closed.'],
    ['It **burns** for *six* hours.', 'It burns for six hours.'],
    ['***Nobody*** was __hurt__.', 'Nobody was hurt.'],
    ['**It was *not* arson**, he said.', 'It was not arson, he said.'],
    ['The owner, [Emil Corvin](https://corvin.example/a_(b) "About").', 'The owner, Emil Corvin.'],
    ['![The dam](dam.jpg) at night', 'The dam at night'],
    ['[*The Courier*](https://courier.example)', 'The Courier'],
    ['5 \\* 3', '5 * 3'],
  ])('of "%s" are no words', (markdown, words) => {
    expect(read(markdown)).toBe(words);
  });

  test.each([
    'It cost 5,000* crowns.',
    'The file is report_final_2.txt.',
    '1. Until Wednesday, that is.',
    'We are No. #1 in Arden.',
    'He said it was “fine [sic]”.',
    '5 * 3 * 2 and 2*3*4',
    '#hashtag of the day',
    '-5 degrees',
    'It held – they said.',
  ])('are not found in "%s"', (words) => {
    expect(read(words)).toBe(words);
  });

  test('stand in order, apart from each other and inside the text, whatever the text is', () => {
    const piece = fc.oneof(
      fc.constantFrom('# ', '> ', '- ', '**', '*', '_', '[', '](', ')', '\\', '\n', '---', 'a'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of markdownSigns(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('of a line that is cut are left out too', () => {
    expect(withoutMarkup('Row **burns')).toBe('Row burns');
    expect(withoutMarkup('snake_case and 2*3')).toBe('snake_case and 2*3');
  });

  test('are looked for in no more than a moment where tens of thousands are left open', () => {
    const before = performance.now();
    for (const sign of ['[', '*', '**a ', '> ', '![a](', '_a ', '\\'])
      markdownSigns(sign.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
