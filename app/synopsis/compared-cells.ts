import { DisjointSets } from '../align/disjoint-sets.ts';
import type { Link } from '../align/link.ts';
import type { Article, Siglum } from '../text/article.ts';
import { cellSentences, type Passage } from './passage.ts';

/** Whether a cell says how its article stands to others. */
export type IsCompared = (passage: Passage, siglum: Siglum) => boolean;

/**
 * Tells the cells that stand beside others from those that stand alone: articles are compared where links tie them, directly
 * or through others. What an article tells that shares nothing with any is neither `same` nor told only there, and what one
 * story lacks of another is not `absent`. Linear in links, then in the articles of a row.
 */
export function comparedCells({ articles, links }: ToldStories): IsCompared {
  const storyOf = storiesBySiglum(articles, links);
  const inStoryOf = (siglum: Siglum): readonly Siglum[] =>
    articles.map((one) => one.siglum).filter((one) => storyOf(one) === storyOf(siglum));
  const stories = new Map(articles.map(({ siglum }) => [siglum, inStoryOf(siglum)]));
  return (passage, siglum) => {
    const story = stories.get(siglum) ?? [];
    return story.length > 1 && story.some((one) => cellSentences(passage, one).length > 0);
  };
}

interface ToldStories {
  readonly articles: readonly Pick<Article, 'siglum'>[];
  readonly links: readonly Pick<Link, 'a' | 'b'>[];
}

function storiesBySiglum(
  articles: ToldStories['articles'],
  links: ToldStories['links'],
): (siglum: Siglum) => number {
  const places = new Map(articles.map(({ siglum }, at) => [siglum, at]));
  const stories = new DisjointSets(articles.length);
  for (const { a, b } of links)
    stories.join(places.get(a.article) ?? 0, places.get(b.article) ?? 0);
  return (siglum) => stories.find(places.get(siglum) ?? 0);
}
