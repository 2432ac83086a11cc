import { describe, expect, test } from 'vitest';
import type { Siglum } from '../text/article.ts';
import { comparedCells } from './compared-cells.ts';

const articles = (['A', 'B', 'C', 'D', 'E'] as const).map((siglum) => ({ siglum }));
const link = (a: Siglum, b: Siglum) => ({
  a: { article: a, sentences: [1] },
  b: { article: b, sentences: [1] },
});
const row = (...told: readonly Siglum[]) => ({
  id: 'p1',
  cells: Object.fromEntries(told.map((siglum) => [siglum, { sentences: [1] }])),
});

describe('which cells are compared', () => {
  // A and C tell one story, through B or without; D and E another.
  const isCompared = comparedCells({
    articles,
    links: [link('A', 'B'), link('B', 'C'), link('D', 'E')],
  });

  test('what a source tells and what it lacks, beside others of its story', () => {
    expect(isCompared(row('A', 'C'), 'A')).toBe(true);
    expect(isCompared(row('A', 'C'), 'B')).toBe(true);
    expect(isCompared(row('A'), 'A')).toBe(true);
  });

  test('not what it lacks of another story', () => {
    expect(isCompared(row('A', 'C'), 'D')).toBe(false);
    expect(isCompared(row('D'), 'B')).toBe(false);
  });

  test('a row of headlines is two rows where it holds two stories', () => {
    const headlines = row('A', 'B', 'C', 'D', 'E');
    expect(articles.every(({ siglum }) => isCompared(headlines, siglum))).toBe(true);
  });

  test('nothing of a source that shares nothing with any', () => {
    const alone = comparedCells({ articles, links: [link('A', 'B')] });
    expect(alone(row('A', 'B', 'C'), 'C')).toBe(false);
    expect(alone(row('C'), 'C')).toBe(false);
    expect(alone(row('A', 'B'), 'C')).toBe(false);
  });
});
