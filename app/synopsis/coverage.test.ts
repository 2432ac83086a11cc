import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory, linkOf, plainArticle } from '../../tests/support/story.ts';
import { buildPassages } from './build-passages.ts';
import { coverage } from './coverage.ts';

test('rows are shared, absent or only here', () => {
  const articles = [plainArticle('A', 'one', 'two'), plainArticle('B', 'one', 'two', 'three')];
  const passages = buildPassages(articles, [linkOf('A0=B0')]);
  expect(coverage(passages, 'A')).toEqual({ shared: 1, absent: 2, onlyHere: 1 });
  expect(coverage(passages, 'B')).toEqual({ shared: 1, absent: 1, onlyHere: 2 });
});

test('the three counts add up to the rows', () => {
  fc.assert(
    fc.property(arbitraryStory, ({ articles, links }) => {
      const passages = buildPassages(articles, links);
      for (const { siglum } of articles) {
        const { shared, absent, onlyHere } = coverage(passages, siglum);
        expect(shared + absent + onlyHere).toBe(passages.length);
      }
    }),
  );
});
