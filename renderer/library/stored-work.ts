import type { Siglum, StoredWork } from '../../app/index.ts';

export { filesKey, type StoredWork } from '../../app/index.ts';

export const columnsOf = (work: StoredWork): readonly Siglum[] =>
  work.articles.map(({ siglum }) => siglum);
