import { describe, expect, test } from 'vitest';
import type { Article, Comparison, Finding, JudgedCell } from '../../app/index.ts';
import { articleOf } from '../../tests/support/work.ts';
import { passageAt, passageIndexOf, placesOf } from './passage-index.ts';
import { findingsInText, passageOrder } from './reading-order.ts';

/** Three sentences of ten letters each, parted by one space. */
const article = (siglum: 'A' | 'B'): Article => {
  const sentences = [0, 11, 22].map((start) => ({ start, end: start + 10 }));
  const block = { kind: 'paragraph', contentKind: 'paragraph', leftOutBecause: null } as const;
  return { ...articleOf(siglum), blocks: [{ ...block, start: 0, end: 32, sentences }] };
};

const cell = (...sentences: number[]): JudgedCell => ({ sentences, state: 'same', moved: false });

const finding = (id: string, kind: Finding['kind'], start: number, end: number): Finding => ({
  id,
  kind,
  summary: '',
  score: 1,
  evidence: [{ article: 'B', start, end, text: '' }],
  provenance: 'auto',
  kindWas: null,
  verdict: null,
});

const COMPARISON: Comparison = {
  articles: [article('A'), article('B')],
  links: [],
  passages: [
    { id: 'p1', cells: { A: cell(0), B: cell(2) } },
    { id: 'p2', cells: { A: cell(1, 2), B: cell() } },
    { id: 'p3', cells: { A: cell(), B: cell(0, 1) } },
  ],
  titles: {},
  findings: [
    finding('f1', 'value', 25, 28),
    finding('f2', 'form', 4, 4),
    finding('f3', 'form', 12, 14),
  ],
  values: [],
  quotes: [],
  attribution: [],
  independence: [],
  counts: {},
  cuts: [],
};

describe('the passage index', () => {
  test('numbers passages by their place in each article', () => {
    const index = passageIndexOf(COMPARISON);
    expect(placesOf(index, 'p1')).toEqual(['A1', 'B2']);
    expect(placesOf(index, 'p3')).toEqual(['B1']);
  });

  test('says in which passage an offset lies, and none between sentences or beyond the text', () => {
    const index = passageIndexOf(COMPARISON);
    expect(passageAt(index, 'B', 0)).toBe('p3');
    expect(passageAt(index, 'B', 10)).toBeNull();
    expect(passageAt(index, 'B', 31)).toBe('p1');
    expect(passageAt(index, 'B', 400)).toBeNull();
  });

  test('gives a finding the passage of its words, and one of a gap alone that of the sentence before', () => {
    const { homes, findings } = passageIndexOf(COMPARISON);
    expect([homes.get('f1'), homes.get('f2'), homes.get('f3')]).toEqual(['p1', 'p3', 'p3']);
    expect(findings.get('p3')?.map(({ id }) => id)).toEqual(['f2', 'f3']);
  });
});

describe('the reading order', () => {
  test('follows the text of the chosen column, else the synopsis', () => {
    expect(passageOrder(COMPARISON, 'B')).toEqual(['p3', 'p1']);
    expect(passageOrder(COMPARISON, null)).toEqual(['p1', 'p2', 'p3']);
    expect(passageOrder(null, 'A')).toEqual([]);
  });

  test('has the findings by the rows they are at home in, in a row by place', () => {
    expect(findingsInText(COMPARISON).map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    const other = { ...COMPARISON, findings: COMPARISON.findings.toReversed() };
    expect(findingsInText(other).map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
  });
});
