import { expect, test } from 'vitest';
import { linkOf, plainArticle } from '../../tests/support/story.ts';
import { buildPassages } from './build-passages.ts';
import { passageLabels } from './passage-labels.ts';

test('a passage is numbered in its own article, wherever its row stands', () => {
  const articles = [
    plainArticle('A', 'a one', 'two', 'three'),
    plainArticle('B', 'b one', 'two', 'three'),
  ];
  const links = [linkOf('A0,1=B2', { moved: true }), linkOf('A2=B0')];
  const passages = buildPassages(articles, links);
  const labels = passageLabels(passages);
  expect(passages.map(({ id }) => labels.get(id))).toEqual([
    { A: 'A1', B: 'B3' },
    { A: 'A2', B: 'B1' },
    { B: 'B2' },
  ]);
});
