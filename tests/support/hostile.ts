import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type Article,
  type Comparison,
  describeRange,
  type Highlight,
  type Note,
  type ReportDetails,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';
import { comparison } from './comparison.ts';
import { articleOf } from './story.ts';

/** Texts that would do harm where they are taken for markup, for a formula or for their own direction. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!-- --><iframe src="javascript:alert(1)">',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '[a](javascript:alert(1)) ![b](http://127.0.0.1:9/x.png)',
  '# heading\n\n- item\n\n```\ncode\n```\n\n    indented\n\n> quote\n\n***',
  '<http://127.0.0.1:9/> http://127.0.0.1:9/ www.example.invalid a@example.invalid',
  '| a | b |\n|---|---|\n1. one\n+ two\n=== \n---',
  '=1+1',
  '@SUM(1,1)',
  "=cmd|' /C calc'!A0",
  'one;=1+1',
  '\u202Egnp.exe\u202C \u2067abc \u2066def',
  'مرحبا 12 שלום',
  '\u0000\u0007\u001B[31mred\u001B[0m',
  'line\r\nbreak\rand\u2028more',
  '\uFEFF\u200B\u00AD',
  '\uD83D alone \uDE00',
  'e\u0301'.repeat(20),
];

const BENCH = new URL('../../../shared/bench-security/', import.meta.url);

/** Whether the security bench lies beside the project; tests on it say so where it does not. */
export const hasBench = existsSync(BENCH);

/** Milliseconds for a test on a whole bench: parsing is slow on a machine that does other work too. */
export const BENCH_TIMEOUT = 120_000;

/** One field of every case in a file, or in all files of a folder, of the bench. */
export function benchTexts(path: string, field: string): readonly string[] {
  const at = new URL(path, BENCH);
  const files = path.endsWith('.jsonl')
    ? [at]
    : readdirSync(at)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => new URL(name, at));
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const value = JSON.parse(line)[field];
        return typeof value === 'string' && value !== '' ? [value] : [];
      }),
  );
}

/** How many texts of a bench go into one story: more are no slower, but a failure names its story. */
const BATCH = 100;

export function inBatches(texts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(texts.length / BATCH);
  return Array.from({ length: count }, (_, at) => texts.slice(at * BATCH, (at + 1) * BATCH));
}

/** A comparison and a reader's marks that say the given texts wherever anybody can say anything, one row for each. */
export function hostileStory(texts: readonly string[]): {
  readonly comparison: Comparison;
  readonly details: ReportDetails;
} {
  const [a, b] = [hostileArticle('A', texts), hostileArticle('B', texts)];
  const readings = texts.map((text, number) => ({ text, range: sentenceRange(a, number) }));
  const evidence = readings.map(({ text, range }) => ({ article: a.siglum, ...range, text }));
  const gaps = texts.map((_, number) => {
    const { end } = sentenceRange(b, number);
    return { article: b.siglum, start: end, end, text: '' };
  });
  const [all = '', at] = [texts[0], '2025-03-05T08:00:00.000Z'];
  return {
    comparison: {
      ...comparison,
      articles: [a, b],
      links: [],
      passages: texts.map((_, number) => ({
        id: `p${number + 1}`,
        cells: {
          A: { sentences: [number], state: 'same', moved: true },
          B: { sentences: [number], state: 'same', moved: true },
        },
      })),
      findings: evidence.map((piece, number) => ({
        id: `f-${number.toString(16).padStart(16, '0')}`,
        kind: 'value',
        summary: piece.text,
        score: 0.5,
        evidence: [piece, gaps[number] ?? piece],
        provenance: 'auto',
        kindWas: null,
        verdict: { state: 'dismissed', reason: piece.text, at },
      })),
      values: evidence.map((piece) => ({
        thing: piece.text,
        readings: [{ ...piece, number: 1, unit: piece.text, qualifier: piece.text }],
      })),
      quotes: evidence.map((piece) => ({
        speaker: piece.text,
        readings: [{ ...piece, closed: false }],
      })),
      attribution: evidence.map((piece) => ({ article: 'A', chain: [piece] })),
      cuts: texts.map((sentence) => ({ kind: 'budget', sentence })),
    },
    details: {
      name: all,
      createdAt: '2025-03-05T09:00:00.000Z',
      generator: all,
      highlights: readings.map(
        ({ range }, number): Highlight => ({
          id: `h${number}`,
          article: 'A',
          selector: describeRange(a.text, range),
          colour: 'red',
          createdAt: at,
        }),
      ),
      notes: texts.map(
        (text, number): Note => ({
          id: `n${number}`,
          highlights: [`h${number}`],
          text,
          editorState: text,
          updatedAt: at,
        }),
      ),
    },
  };
}

function hostileArticle(siglum: Siglum, texts: readonly string[]): Article {
  const [all = ''] = texts;
  return {
    ...articleOf(
      siglum,
      texts.map((text) => ({ kind: 'paragraph', sentences: [text] })),
    ),
    ...{ title: all, outlet: all, author: all, url: all, published: all, updated: all },
    language: all,
    file: { name: all, sha256: all, bytes: 1, format: 'text', encoding: all },
  };
}

function sentenceRange({ blocks }: Article, number: number): TextRange {
  const range = blocks[number]?.sentences[0];
  if (range === undefined) throw new Error(`There is no sentence ${number}.`);
  return { start: range.start, end: range.end };
}
