import { describe, expect, test } from 'vitest';
import { plainTextBlocks } from '../../text/plain-text-blocks.ts';
import { findQuotes } from './find-quotes.ts';

const read = (text: string): readonly string[] =>
  findQuotes({ text, blocks: plainTextBlocks(text, 'en') }).map(
    ({ inner, closed }) => `${text.slice(inner.start, inner.end)}${closed ? '' : ' (open)'}`,
  );

describe('findQuotes', () => {
  test.each([
    ['He said “we will stay” and left the hall.', ['we will stay']],
    ['He said "we will stay" and left the hall.', ['we will stay']],
    ['Він сказав «ми залишимось» і пішов.', ['ми залишимось']],
    ['Er sagte „wir bleiben“ und ging nach Hause.', ['wir bleiben']],
    ['The ‘old guard’ of the party stayed.', ['old guard']],
    ['Er sagte »wir bleiben« und ging nach Hause.', ['wir bleiben']],
    ['Han sade ”vi stannar” och gick hem.', ['vi stannar']],
    ['Er nannte es ‚Unsinn‘ und ging.', ['Unsinn']],
    ['Il parle d’un « grand jour » pour la ville.', ['grand jour']],
    ["'We'll stay in the dogs' home,' he said.", ["We'll stay in the dogs' home,"]],
    [
      '— Ні, ми чекаємо, — сказав він. — Човен буде зранку.',
      ['Ні, ми чекаємо,', 'Човен буде зранку.'],
    ],
    ['— Завтра поедем, — ответила она.', ['Завтра поедем,']],
    ['"It is the third time, "she added in a letter. Nobody replied.', ['It is the third time,']],
  ])('finds the words inside the marks of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('lets a quotation that never closes end with its paragraph', () => {
    expect(read('"We will stay until the end.\n\nThe hall was empty by then.')).toEqual([
      'We will stay until the end. (open)',
    ]);
  });

  test('keeps quoted words inside a quotation inside it', () => {
    expect(read('"They try to "punish" us every day," he said.')).toEqual([
      'They try to "punish" us every day,',
    ]);
  });

  test('takes a block that is set apart as a quotation without marks', () => {
    const text = 'The mayor wrote:\n\nWe will stay until the water is gone.';
    const start = text.indexOf('We');
    const [quote] = findQuotes({
      text,
      blocks: [
        {
          kind: 'paragraph',
          start: 0,
          end: 16,
          sentences: [{ start: 0, end: 16 }],
          leftOutBecause: null,
          contentKind: 'paragraph',
        },
        {
          kind: 'quote',
          start,
          end: text.length,
          sentences: [{ start, end: text.length }],
          leftOutBecause: null,
          contentKind: 'quote',
        },
      ],
    });
    expect(text.slice(quote?.inner.start, quote?.inner.end)).toBe(
      'We will stay until the water is gone.',
    );
  });

  test('takes no apostrophe for a mark', () => {
    expect(read("The dogs' owner said it's late and the cats' owner agreed.")).toEqual([]);
  });
});
