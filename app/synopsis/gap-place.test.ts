import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory, linkOf, plainArticle } from '../../tests/support/story.ts';
import type { Link } from '../align/link.ts';
import { type Article, articleSentences } from '../text/article.ts';
import { buildPassages } from './build-passages.ts';
import { gapPlaces } from './gap-place.ts';

/** The article's text with "^" at each of its gaps. */
function withGaps(article: Article, articles: readonly Article[], links: readonly Link[]): string {
  const places = [...gapPlaces(article, buildPassages(articles, links)).values()];
  return places
    .sort((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)}^${text.slice(place)}`, article.text)
    .replaceAll('\n\n', ' ')
    .trim();
}

test('a gap stands after the sentence before it', () => {
  const a = plainArticle('A', 'a one', 'two', 'three');
  const b = plainArticle('B', 'b one', 'two');
  expect(withGaps(b, [a, b], [linkOf('A0=B0'), linkOf('A2=B1')])).toBe('b one^ two');
});

test('a gap before everything stands right before the first sentence', () => {
  const a = plainArticle('A', 'a one', 'two', 'three');
  const b = plainArticle('B', 'b one');
  expect(withGaps(b, [a, b], [linkOf('A2=B0')])).toBe('^^b one');
});

test('a passage told elsewhere is no neighbour', () => {
  const a = plainArticle('A', 'a 1', 'a 2', 'a 3', 'a 4', 'a 5');
  const b = plainArticle('B', 'b 1', 'b 2', 'b 3', 'b 4');
  const links = [
    linkOf('A0=B0'),
    linkOf('A1=B3', { moved: true }),
    linkOf('A3=B1'),
    linkOf('A4=B2'),
  ];
  expect(withGaps(b, [a, b], links)).toBe('b 1^ b 2 b 3 b 4');
});

test('every row an article lacks has one place, at the edge of one of its sentences', () => {
  fc.assert(
    fc.property(arbitraryStory, ({ articles, links }) => {
      const passages = buildPassages(articles, links);
      for (const article of articles) {
        const edges = articleSentences(article).flatMap(({ start, end }) => [start, end]);
        const places = gapPlaces(article, passages);
        for (const { id, cells } of passages)
          expect(places.has(id)).toBe(cells[article.siglum]?.sentences.length === 0);
        for (const place of places.values()) expect(edges).toContain(place);
      }
    }),
  );
});
