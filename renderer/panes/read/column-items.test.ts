import { describe, expect, test } from 'vitest';
import type { Article, Block, Comparison, Finding, JudgedPassage } from '../../../app/index.ts';
import { columnItems } from './column-items.ts';
import { marksOf } from './marks-of.ts';

const TEXT_A = 'It closed. Nobody was hurt.\n\nShare this.\n\nFerries run.';
const TEXT_B = 'The bridge closed.\n\nFerries run.';

const blockOf = (
  start: number,
  sentences: readonly number[],
  kind: Block['kind'] = 'paragraph',
): Block => ({
  kind,
  contentKind: 'paragraph',
  leftOutBecause: kind === 'boilerplate' ? 'share links' : null,
  start,
  end: sentences.at(-1) ?? start,
  sentences: sentences.map((end, at) => ({
    start: at === 0 ? start : (sentences[at - 1] ?? 0) + 1,
    end,
  })),
});

const articleOf = (siglum: 'A' | 'B', text: string, blocks: readonly Block[]): Article => ({
  siglum,
  text,
  blocks,
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  language: 'en',
  file: { name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, format: 'text', encoding: 'utf-8' },
});

const A = articleOf('A', TEXT_A, [
  blockOf(0, [10, 27]),
  blockOf(29, [40], 'boilerplate'),
  blockOf(42, [54]),
]);
const B = articleOf('B', TEXT_B, [blockOf(0, [18]), blockOf(20, [32])]);

const rowOf = (id: string, a: readonly number[], b: readonly number[]): JudgedPassage => ({
  id,
  cells: {
    A: { sentences: a, state: 'same', moved: false },
    B: { sentences: b, state: b.length > 0 ? 'same' : 'absent', moved: false },
  },
});

const findingOf = (id: string, kind: Finding['kind'], evidence: Finding['evidence']): Finding => ({
  id,
  kind,
  evidence,
  summary: id,
  score: 0.9,
  provenance: 'auto',
  kindWas: null,
  verdict: null,
});

const COMPARISON: Comparison = {
  articles: [A, B],
  links: [],
  passages: [rowOf('p1', [0], [0]), rowOf('p2', [1], []), rowOf('p3', [2], [1])],
  titles: { p2: { article: 'A', start: 11, end: 26, text: 'Nobody was hurt' } },
  findings: [
    findingOf('f-gap', 'only-here', [
      { article: 'A', start: 11, end: 27, text: 'Nobody was hurt.' },
      { article: 'B', start: 18, end: 18, text: '' },
    ]),
    findingOf('f-words', 'wording', [
      { article: 'A', start: 0, end: 2, text: 'It' },
      { article: 'B', start: 0, end: 10, text: 'The bridge' },
    ]),
  ],
  values: [],
  quotes: [],
  attribution: [],
  independence: [],
  counts: { 'only-here': 1, wording: 1 },
  cuts: [],
};

describe('columnItems', () => {
  test('without a comparison every block is one cell, and nothing is lost', () => {
    const items = columnItems(A, null);
    expect(items.map(({ type }) => type)).toEqual(['cell', 'left-out', 'cell']);
    const first = items[0];
    expect(first?.type === 'cell' && first.pieces).toMatchObject([{ start: 0, end: 27 }]);
  });

  test('with a comparison a paragraph is cut where its passages part', () => {
    const cells = columnItems(A, COMPARISON).filter((item) => item.type === 'cell');
    expect(cells.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(cells.map(({ pieces }) => pieces[0]?.continues)).toEqual([false, true, false]);
    expect(cells[0]?.linked).toEqual(['B1']);
  });

  test('what is missing stands as a gap where it would be told', () => {
    const items = columnItems(B, COMPARISON);
    expect(items.map(({ type }) => type)).toEqual(['cell', 'gap', 'cell']);
    const gap = items[1];
    expect(gap?.type === 'gap' && gap.gaps).toMatchObject([
      { passage: 'p2', title: '“Nobody was hurt”', places: ['A2'] },
    ]);
  });
});

describe('marksOf', () => {
  test('an absence is marked at its place and not under words', () => {
    expect(marksOf(COMPARISON, 'A').map(({ finding }) => finding)).toEqual(['f-words']);
  });
});
