import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from './article.ts';
import { plainTextBlocks } from './plain-text-blocks.ts';
import { rangeText } from './text-range.ts';

const golden = join(import.meta.dirname, '../../tests/golden/blocks');

/** A block as a person can review it. */
const shown = (text: string, block: Block): object => ({
  kind: block.kind,
  ...(block.leftOutBecause === null ? {} : { because: block.leftOutBecause }),
  sentences: block.sentences.map((sentence) => rangeText(text, sentence)),
});

describe('plainTextBlocks', () => {
  test.each(readdirSync(golden))('gives the golden answer for %s', async (name) => {
    const text = readFileSync(join(golden, name, 'a.txt'), 'utf8');
    const blocks = plainTextBlocks(text, /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en');
    const answer = `${JSON.stringify(
      blocks.map((block) => shown(text, block)),
      null,
      2,
    )}\n`;
    await expect(answer).toMatchFileSnapshot(join(golden, name, 'expected.json'));
  });

  const line = fc.oneof(
    fc.constantFrom(
      'Share on Facebook',
      'The dam held. The village slept, people said.',
      'A heading',
      '• Share',
      'By Anna Moss',
      '***',
      '“Quote. And more',
      '- item',
      '\u0085',
      '\uFEFF',
      '12 views',
    ),
    fc.string({ unit: 'binary' }),
  );
  const anyText = fc.oneof(
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    }),
    fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', ' \n \n')))
      .map((lines) => lines.flat().join('')),
  );

  test('keeps every character that is no white space in exactly one block, and in one of its sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const block of plainTextBlocks(text, null)) {
          expect(text.slice(last, block.start).trim()).toBe('');
          let inside = block.start;
          for (const sentence of block.sentences) {
            expect(text.slice(inside, sentence.start).trim()).toBe('');
            expect(sentence.end).toBeGreaterThan(sentence.start);
            inside = sentence.end;
          }
          expect(text.slice(inside, block.end).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          last = block.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test('says why each block is left out, and why of none other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of plainTextBlocks(text, 'en')) {
          expect(block.leftOutBecause !== null).toBe(block.kind === 'boilerplate');
          if (block.kind !== 'boilerplate') expect(block.contentKind).toBe(block.kind);
        }
      }),
    );
  });

  test('never leaves out a long paragraph', () => {
    const paragraph = `Share, subscribe and follow us on our Telegram channel. ${'The dam held all night. '.repeat(20)}`;
    expect(plainTextBlocks(paragraph, 'en').map((block) => block.kind)).toEqual(['paragraph']);
  });
});

const gold = '../shared/seeds-gold/meduza-unn.json';
const seeds = '../shared/seeds';

interface GoldFile {
  readonly files: Readonly<Record<string, string>>;
  readonly segments: readonly {
    readonly doc: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

describe.skipIf(!existsSync(gold))(
  'plainTextBlocks on labelled articles (needs ../shared/seeds-gold)',
  () => {
    test('labels and cuts every segment as people did', () => {
      const { files, segments } = JSON.parse(readFileSync(gold, 'utf8')) as GoldFile;
      for (const [doc, file] of Object.entries(files)) {
        const text = readFileSync(join(seeds, file), 'utf8');
        const found = plainTextBlocks(text, 'en').flatMap((block) =>
          block.sentences.map((sentence) => ({
            kind: block.kind === 'paragraph' ? 'sentence' : block.kind,
            text: rangeText(text, sentence),
          })),
        );
        const labelled = segments
          .filter((segment) => segment.doc === doc)
          .map(({ kind, text: words }) => ({ kind, text: words }));
        expect(joinFurniture(found)).toEqual(joinFurniture(labelled));
      }
    });

    /** Whether furniture is one sentence or two matters to nobody. */
    const joinFurniture = (
      segments: readonly { kind: string; text: string }[],
    ): readonly string[] =>
      segments.flatMap(({ kind, text }) =>
        kind === 'boilerplate'
          ? text.split(/(?<=\.) /).map((part) => `${kind}: ${part}`)
          : [`${kind}: ${text}`],
      );
  },
);

describe.skipIf(!existsSync(seeds))(
  'plainTextBlocks on real articles (needs ../shared/seeds)',
  () => {
    test.each([
      ['000', 1, 1, 0, 1, 0],
      ['001', 1, 0, 1, 0, 6],
      ['002', 1, 0, 0, 0, 7],
      ['003', 1, 1, 0, 0, 3],
      ['004', 1, 0, 1, 0, 4],
    ])('finds title, lead, captions, headings and furniture of article %s', (number, ...counts) => {
      const file = readdirSync(seeds).find((name) => name.startsWith(number)) ?? '';
      const blocks = plainTextBlocks(readFileSync(join(seeds, file), 'utf8'), 'en');
      const kinds = ['title', 'lead', 'caption', 'heading', 'boilerplate'];
      expect(kinds.map((kind) => blocks.filter((block) => block.kind === kind).length)).toEqual(
        counts,
      );
    });
  },
);
