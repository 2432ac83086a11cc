import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, foldText, tokenize } from '../../app/index.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './markdown-reader.ts';
import { readText } from './text-reader.ts';

const body =
  'The ferry across the harbour will stop on Monday for six weeks, the port authority said on Thursday.\n\nBuses will run every ten minutes, and tickets stay valid.\n';

describe('readText', () => {
  test('reads title, outlet, author and date where lines say them', () => {
    const text = `Ferry to stop for six weeks\n\nBy Lena Ostrow\n12 February 2026, 14:05\n\nSource: Northern Wire\n\n${body}`;
    expect(readText(text).publication).toEqual({
      title: 'Ferry to stop for six weeks',
      outlet: 'Northern Wire',
      author: 'Lena Ostrow',
      url: null,
      published: '2026-02-12',
      updated: null,
      language: 'en',
    });
  });

  test('reads the agency of a dateline', () => {
    const text = `Ferry to stop for six weeks\n\nVarrow • Northern Wire\n\n${body}`;
    expect(readText(text).publication.outlet).toBe('Northern Wire');
  });

  test('reads a date that says it is the later one as such', () => {
    const text = `Ferry to stop for six weeks\n\nPublished: 12.02.2026\nUpdated: 13.02.2026\n\n${body}`;
    expect(readText(text).publication).toMatchObject({
      published: '2026-02-12',
      updated: '2026-02-13',
    });
  });

  test('makes nothing up where the text says nothing', () => {
    expect(readText('Nobody knows.').publication).toEqual({
      title: null,
      outlet: null,
      author: null,
      url: null,
      published: null,
      updated: null,
      language: null,
    });
  });

  test.each([
    [
      'uk',
      'Пором, яким щодня користуються тисячі людей, стане на ремонт на шість тижнів, повідомив порт у четвер.',
    ],
    [
      'ru',
      'Паром, которым ежедневно пользуются тысячи людей, встанет на ремонт на шесть недель, сообщил порт в четверг.',
    ],
    [
      'de',
      'Die Fähre, die täglich Tausende benutzen, fällt für sechs Wochen aus, erklärte der Hafen am Donnerstag.',
    ],
  ])('tells that a text is in %s', (language, text) => {
    expect(readText(text).publication.language).toBe(language);
  });
});

const data = '../shared/bench-security/text';

const linesOf = (name: string): readonly { readonly id: string; readonly s: string }[] =>
  readFileSync(`${data}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; s: string });

/** Every character that is no white space lies in exactly one block. */
const isWhole = (text: string, blocks: readonly Block[]): boolean =>
  blocks
    .reduce(
      (rest, block) =>
        rest.slice(0, block.start) + ' '.repeat(block.end - block.start) + rest.slice(block.end),
      text,
    )
    .trim() === '';

describe.skipIf(!existsSync(data))('reading hostile text (needs ../shared/bench-security)', () => {
  test.each(['naughty-strings.jsonl', 'unicode-edge.jsonl'])(
    'keeps every string of %s as it is',
    (name) => {
      for (const { id, s } of linesOf(name)) {
        for (const text of [
          s,
          `A heading\n\n${s}\n\nThe ferry will stop on Monday, the port authority said.`,
        ]) {
          const read = readText(text);
          expect([id, read.text]).toEqual([id, text]);
          expect([id, isWhole(text, read.blocks)]).toEqual([id, true]);
          expect([id, isWhole(text, readMarkdown(text).blocks)]).toEqual([id, true]);
          expect(
            tokenize(text)
              .map((token) => token.text)
              .join(''),
          ).toBe(text);
          expect(foldText(text).toSource(foldText(text).text.length)).toBe(text.length);
        }
      }
    },
  );

  test('reads nearly every text of encodings.jsonl without help', () => {
    const cases = readFileSync(`${data}/encodings.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { base64: string; text: string });
    const right = cases.filter(
      ({ base64, text }) =>
        decodeText(Buffer.from(base64, 'base64')).text === text.replace(/^\uFEFF/, ''),
    );
    expect(right.length / cases.length).toBeGreaterThan(0.98);
  });

  test('reads every byte sequence of utf8-sequences.jsonl without throwing, the valid ones as they are', () => {
    const cases = readFileSync(`${data}/utf8-sequences.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; data: string });
    for (const { kind, data: hex } of cases) {
      if (kind === 'valid') continue;
      const bytes = Buffer.from(hex.replaceAll(/[^0-9a-f]/gi, ''), 'hex');
      const { text } = decodeText(Buffer.concat([Buffer.from('Пором стане на ремонт: '), bytes]));
      if (kind === 'valid hex' && !bytes.includes(0))
        expect(text.endsWith(bytes.toString('utf8'))).toBe(true);
    }
  });
});

const markdown = '../shared/bench-security/xss/markdown.jsonl';

test.skipIf(!existsSync(markdown))(
  'hostile Markdown is read as text (needs ../shared/bench-security)',
  () => {
    for (const line of readFileSync(markdown, 'utf8').trim().split('\n')) {
      const { markdown: text } = JSON.parse(line) as { markdown: string };
      expect(isWhole(text, readMarkdown(text).blocks)).toBe(true);
    }
  },
);
