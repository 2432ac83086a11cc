import type { Article, Decision, Highlight, Note, Siglum } from '../../app/index.ts';

/** One saved comparison: the articles and everything the reader made of them. */
export interface StoredWork {
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
  /** Verdicts, changed kinds, own findings, pins and rejections, in the order they were first made. */
  readonly decisions: readonly Decision[];
}

/** The SHA-256 sums of a comparison's files as one key, whatever their order. */
export const filesKey = (articles: readonly Pick<Article, 'file'>[]): string =>
  articles
    .map(({ file }) => file.sha256)
    .sort()
    .join(' ');

export const columnsOf = (work: StoredWork): readonly Siglum[] =>
  work.articles.map(({ siglum }) => siglum);
