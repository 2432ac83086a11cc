import type { Article, StoredWork } from '../../app/index.ts';

/** The comparison the reader has open: on the screen it is the same value as in the library. */
export type Work = StoredWork;

/** What the engine must see again when it changes. Column order is not part of it: results do not depend on it. */
export const comparedArticles = (work: Work): readonly Article[] =>
  work.articles.toSorted((a, b) => (a.siglum < b.siglum ? -1 : 1));
