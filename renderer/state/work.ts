import type { Article, Highlight, Note } from '../../app/index.ts';

/** One saved comparison as the reader has it open: the articles and everything the reader made of them. */
export interface Work {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** In column order. An article keeps its siglum wherever it stands. */
  readonly articles: readonly Article[];
  /** In the order they were made. */
  readonly highlights: readonly Highlight[];
  /** At most one for each highlight, in the order they were made. */
  readonly notes: readonly Note[];
}

/** What the engine must see again when it changes. Column order is not part of it: results do not depend on it. */
export const comparedArticles = (work: Work): readonly Article[] =>
  work.articles.toSorted((a, b) => (a.siglum < b.siglum ? -1 : 1));
