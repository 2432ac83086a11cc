import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BENCH_TIMEOUT, benchTexts, HOSTILE_TEXTS, hasBench } from '../../tests/support/hostile.ts';
import { asShown, markdownNodes, textIn } from '../../tests/support/markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Parses each text as a paragraph, a quotation and a heading, and finds the very same text in each. */
function expectVerbatim(texts: readonly string[]): void {
  const shown = texts.filter((text) => asShown(text) !== '');
  const written = shown.map(escapeMarkdown).map((text) => `${text}\n\n> ${text}\n\n# ${text}`);
  const [root, ...nodes] = markdownNodes(written.join('\n\n'));
  const types = new Set(nodes.map(({ type }) => type));
  expect([...types].sort()).toEqual(
    shown.length === 0 ? [] : ['blockquote', 'heading', 'paragraph', 'text'],
  );
  expect(root?.children?.map(textIn)).toEqual(
    shown.flatMap((text) => [asShown(text), asShown(text), asShown(text)]),
  );
}

describe('escapeMarkdown', () => {
  test('leaves plain prose as it is', () => {
    const prose = 'The gate, they said, moved 14 mm (about half an inch) on 3.5 legs; “fine”.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  test.each([
    ['*', '\\*'],
    ['<b>', '&lt;b\\>'],
    ['&lt;', '&amp;lt;'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['a\n\nb', 'a b'],
    ['http://example.invalid', 'http\\://example.invalid'],
    ['www.example.invalid', 'www\\.example.invalid'],
    ['a@example.invalid', 'a\\@example.invalid'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('hostile texts come out as they are', () => expectVerbatim(HOSTILE_TEXTS));

  test('any text comes out as it is', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'*_`[]()<>&!#+-=.:~|\\ \t\n1ab"\'$^@/') });
    fc.assert(fc.property(markup, (text) => expectVerbatim([text])));
  });

  test.skipIf(!hasBench)(
    'all of ../shared/bench-security/xss comes out as it is',
    () => {
      expectVerbatim([
        ...benchTexts('xss/', 'html'),
        ...benchTexts('xss/markdown.jsonl', 'markdown'),
      ]);
    },
    BENCH_TIMEOUT,
  );

  test.skipIf(!hasBench)(
    'all of ../shared/bench-security/text comes out as it is',
    () => {
      expectVerbatim(benchTexts('text/', 's'));
    },
    BENCH_TIMEOUT,
  );
});
