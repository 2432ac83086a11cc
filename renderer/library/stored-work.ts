import type { Article, Highlight, Note, Siglum } from '../../app/index.ts';

/** One comparison as the library keeps it. */
export interface StoredWork {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly articles: readonly Article[];
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
}

/** The SHA-256 sums of a comparison's files as one key, whatever their order. */
export const filesKey = (articles: readonly Pick<Article, 'file'>[]): string =>
  articles
    .map(({ file }) => file.sha256)
    .sort()
    .join(' ');

export const columnsOf = (work: StoredWork): readonly Siglum[] =>
  work.articles.map(({ siglum }) => siglum);
