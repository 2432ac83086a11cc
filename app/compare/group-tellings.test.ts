import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import type { Link } from '../align/link.ts';
import type { Siglum } from '../text/article.ts';
import { buildStory } from './story.ts';

const EVENT =
  'A fire destroyed the mill in Aldby.\n\nNobody was hurt.\n\nThe owner wants to rebuild.';
const SIMILAR =
  'Flames ruined a barn near Holm.\n\nTwo cows died there.\n\nPolice look for a lorry.';

const articles = [
  articleOfText('A', EVENT),
  articleOfText('B', EVENT),
  articleOfText('C', SIMILAR),
];

const link = (a: Siglum, b: Siglum, number: number, score: number): Link => ({
  a: { article: a, sentences: [number] },
  b: { article: b, sentences: [number] },
  kind: 'partial',
  moved: false,
  score,
  provenance: 'auto',
  reasons: [],
});

const groupsOf = (sigla: readonly Siglum[], links: readonly Link[]): readonly number[] => [
  ...buildStory(
    articles.filter(({ siglum }) => sigla.includes(siglum)),
    links,
  ).groups.values(),
];

describe('groupTellings', () => {
  test('loose links join two articles where nothing in the comparison is surer', () => {
    expect(groupsOf(['A', 'C'], [link('A', 'C', 0, 0.55), link('A', 'C', 1, 0.55)])).toEqual([
      0, 0,
    ]);
  });

  test('an article with loose links alone stays out where others hang together surely', () => {
    const links = [link('A', 'B', 0, 1), link('A', 'C', 0, 0.55), link('A', 'C', 1, 0.55)];
    expect(groupsOf(['A', 'B', 'C'], links)).toEqual([0, 0, 2]);
  });

  test('a link of the aligner’s surest kind, with enough beside it, joins', () => {
    const links = [link('A', 'B', 0, 1), link('A', 'C', 0, 0.8), link('A', 'C', 1, 0.55)];
    expect(groupsOf(['A', 'B', 'C'], links)).toEqual([0, 0, 0]);
  });

  test('many loose links join all the same: chance hardly makes so many', () => {
    const loose = [0, 1, 2].flatMap((number) => [
      link('A', 'C', number, 0.55),
      { ...link('A', 'C', number, 0.55), b: { article: 'C' as const, sentences: [2 - number] } },
    ]);
    expect(groupsOf(['A', 'B', 'C'], [link('A', 'B', 0, 1), ...loose])).toEqual([0, 0, 0]);
  });

  test('one link that is little against the length of the articles joins nothing', () => {
    expect(groupsOf(['A', 'C'], [link('A', 'C', 0, 0.2)])).toEqual([0, 1]);
  });

  test('a link a person made always joins', () => {
    const pinned: Link = { ...link('A', 'C', 0, 1), provenance: 'manual' };
    expect(groupsOf(['A', 'B', 'C'], [link('A', 'B', 0, 1), pinned])).toEqual([0, 0, 0]);
  });
});
