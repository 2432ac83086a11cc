import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../tests/support/hostile.ts';
import { markdownNodes } from '../../tests/support/markdown.ts';
import { disarmMarkdown } from './disarm-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const LIVE = /^(?:html|image|imageReference|link|linkReference|definition)$/;

const liveIn = (markdown: string): readonly string[] =>
  markdownNodes(markdown)
    .map(({ type }) => type)
    .filter((type) => LIVE.test(type));

describe('disarmMarkdown', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['\\<b>', '&lt;b>'],
    ['\\\\<b>', '\\\\&lt;b>'],
    ['[now](javascript:alert(1))', '\\[now](javascript:alert(1))'],
    ['![x](https://a.example/x.gif)', '!\\[x](https\\://a.example/x.gif)'],
    ['[a]: https://a.example', '\\[a]: https\\://a.example'],
    ['<https://a.example>', '&lt;https\\://a.example>'],
  ])('%j, were it not escaped, becomes %j', (text, disarmed) => {
    expect(disarmMarkdown(text)).toBe(disarmed);
  });

  test('leaves what is escaped already as it is', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'*_`[]()<>&!#:/\\w. a\n') });
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeMarkdown(text);
        expect(disarmMarkdown(escaped)).toBe(escaped);
      }),
    );
  });

  test('leaves nothing live of text that was never escaped', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'[]()<>!:/\\ab"\'=`\n ') });
    fc.assert(
      fc.property(markup, (text) => {
        expect(liveIn(disarmMarkdown(text))).toEqual([]);
      }),
    );
    for (const text of HOSTILE_TEXTS) expect(liveIn(disarmMarkdown(text))).toEqual([]);
  });
});
