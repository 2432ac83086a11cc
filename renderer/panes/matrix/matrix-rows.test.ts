import { describe, expect, test } from 'vitest';
import { comparison, evidenceOf } from '../../../tests/support/comparison.ts';
import { agrees, arrangeRows } from './arrange-rows.ts';
import { countStates } from './count-states.ts';
import { matrixRows } from './matrix-rows.ts';

const rows = matrixRows(comparison, []);
const rowWith = (words: string) =>
  rows.find(({ cells }) => cells.some((cell) => cell.words.includes(words)));
const ALL = { sort: 'story', states: [], fold: false } as const;

describe('the rows of the matrix', () => {
  test('are the passages in story order, with a cell for every source', () => {
    expect(rows.map(({ number }) => number)).toEqual(comparison.passages.map((_, at) => at + 1));
    for (const { cells } of rows)
      expect(cells.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C']);
  });

  test('hold the exact words, and nothing where a source is silent', () => {
    for (const { cells } of rows)
      for (const { siglum, words, state } of cells) {
        const article = comparison.articles.find((one) => one.siglum === siglum);
        expect(words === '').toBe(state === 'absent');
        for (const piece of words.split('…')) expect(article?.text).toContain(piece.trim());
      }
  });

  test('a finding stands in the cells of its evidence, an absence in the empty one', () => {
    const kinds = (words: string) =>
      rowWith(words)?.cells.map(({ findings }) => findings.map(({ kind }) => kind));
    expect(kinds('14 centimetres')?.[1]).toEqual(['value', 'name']);
    expect(kinds('Barges wait outside.')).toEqual([['moved'], ['absent'], ['moved']]);
  });

  test('a difference between two rows says in each of them which the other one is', () => {
    const [b] = comparison.articles.filter(({ siglum }) => siglum === 'B');
    const across = comparison.findings.map((finding) =>
      finding.kind === 'name' && b
        ? { ...finding, evidence: [...finding.evidence.slice(0, 1), evidenceOf(b, 'hurt')] }
        : finding,
    );
    const told = matrixRows({ ...comparison, findings: across }, []);
    const facing = told.flatMap(({ number, cells }) =>
      cells.flatMap((cell) => [...cell.facing.values()].map((rows) => [number, cell.siglum, rows])),
    );
    const [maren, hurt] = ['Maren', 'A deckhand was hurt'].map((words) => rowWith(words)?.number);
    expect(maren).not.toBe(hurt);
    expect(facing).toEqual([
      [maren, 'A', [hurt]],
      [hurt, 'B', [maren]],
    ]);
  });

  test('a hidden kind leaves the cells and changes no state', () => {
    const fewer = matrixRows(comparison, ['value']);
    expect(fewer.flatMap(({ findings }) => findings.map(({ kind }) => kind))).not.toContain(
      'value',
    );
    expect(countStates(fewer, null)).toEqual(countStates(rows, null));
  });

  test('every cell is counted in its state', () => {
    const { moved: _, ...states } = countStates(rows, null);
    const all = Object.values(states).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(rows.length * 3);
    expect(countStates(rows, 'B').absent).toBe(1);
  });

  test('a cell of an article that shares nothing with any has no state, and its rows are never folded', () => {
    const links = comparison.links.filter(({ a, b }) => a.article !== 'C' && b.article !== 'C');
    const apart = matrixRows({ ...comparison, links }, []);
    for (const { cells } of apart) expect(cells[2]?.isCompared).toBe(false);
    const none = { same: 0, reworded: 0, differs: 0, contradicts: 0, absent: 0, 'only-here': 0 };
    expect(countStates(apart, 'C')).toMatchObject(none);
    expect(countStates(apart, 'A')).not.toMatchObject(none);
    const told = apart.filter(({ cells }) => cells[2]?.words !== '');
    expect(told.length).toBeGreaterThan(0);
    expect(arrangeRows(apart, { ...ALL, fold: true })).toEqual(expect.arrayContaining(told));
  });
});

describe('the order of the matrix', () => {
  test('is the story’s until the reader asks for another', () => {
    expect(arrangeRows(rows, ALL)).toEqual(rows);
  });

  test('puts the passage with most findings first, and the gravest kind', () => {
    const most = arrangeRows(rows, { ...ALL, sort: 'findings' });
    expect(most[0]?.findings.length).toBe(Math.max(...rows.map((row) => row.findings.length)));
    const gravest = arrangeRows(rows, { ...ALL, sort: 'weight' });
    expect(gravest[0]?.findings.map(({ kind }) => kind)).toContain('contradiction');
  });

  test('shows only passages with a cell in a chosen state', () => {
    const absent = arrangeRows(rows, { ...ALL, states: ['absent'] });
    expect(absent.length).toBeGreaterThan(0);
    for (const { cells } of absent) expect(cells.map(({ state }) => state)).toContain('absent');
  });

  test('folds away exactly the passages on which all agree', () => {
    const folded = arrangeRows(rows, { ...ALL, fold: true });
    expect(rows.filter((row) => !folded.includes(row))).toEqual(rows.filter(agrees));
  });
});
