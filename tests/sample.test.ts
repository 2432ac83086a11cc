import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Article,
  articleSentences,
  type Comparison,
  compareArticles,
  FINDING_KINDS,
  UNLIMITED,
} from '../app/index.ts';
import { openArticles } from './support/open-articles.ts';

const FOLDER = fileURLToPath(new URL('../resources/sample/', import.meta.url));

let articles: readonly Article[];
let comparison: Comparison;

beforeAll(async () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(txt|html|md)$/.test(name));
  articles = await openArticles(names.sort().map((name) => FOLDER + name));
  comparison = compareArticles(articles, {
    constraints: [],
    form: true,
    base: null,
    budget: UNLIMITED,
  });
});

describe('the sample comparison', () => {
  test('is three articles whose outlets and dates are known', () => {
    expect(articles.map(({ outlet, published }) => [outlet, published?.slice(0, 10)])).toEqual([
      ['Coastal Wire', '2025-02-12'],
      ['Harbour Post', '2025-02-12'],
      ['Evening Lantern', '2025-02-13'],
    ]);
  });

  test('each is short enough to read while trying the program', () => {
    for (const article of articles) {
      const words = articleSentences(article)
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' ')
        .split(/\s+/);
      expect(words.length).toBeGreaterThanOrEqual(180);
      expect(words.length).toBeLessThanOrEqual(320);
    }
  });

  test('the saved page carries furniture, kept and left out', () => {
    const leftOut = articles[1]?.blocks.filter(({ kind }) => kind === 'boilerplate') ?? [];
    const texts = leftOut.map(({ start, end }) => articles[1]?.text.slice(start, end));
    expect(texts).toEqual(
      expect.arrayContaining([expect.stringContaining('Skip to main content')]),
    );
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining('newsletter')]));
  });

  test('shows every kind of finding', () => {
    const found = new Set(comparison.findings.map(({ kind }) => kind));
    expect(FINDING_KINDS.filter((kind) => !found.has(kind))).toEqual([]);
  });
});
