import type { Article, Decision, Siglum } from '../../app/index.ts';
import type { RecentComparison } from './recent-comparison.ts';
import { saveWork } from './save-work.ts';
import { type ComparisonRow, type LibraryDatabase, openDatabase } from './schema.ts';
import { filesKey, type StoredWork } from './stored-work.ts';

/** All saved comparisons of this reader. Every promise settles when the data is on the disk. */
export interface Library {
  /** Writes what differs between two states of one comparison; `before` is null for a new one. */
  save(before: StoredWork | null, after: StoredWork): Promise<void>;
  /** Null where no comparison has this id. */
  load(id: string): Promise<StoredWork | null>;
  /** The comparison of exactly these files that was touched last, null where there is none. */
  findByFiles(articles: readonly Pick<Article, 'file'>[]): Promise<string | null>;
  /** The latest first. */
  recent(limit: number): Promise<readonly RecentComparison[]>;
  remove(id: string): Promise<void>;
}

/** The library in IndexedDB database `name`. */
export function openLibrary(name = 'synoptic'): Library {
  const database = openDatabase(name);
  return {
    save: (before, after) => saveWork(database, before, after),
    load: (id) => load(database, id),
    findByFiles: (articles) => findByFiles(database, articles),
    recent: (limit) => recent(database, limit),
    remove: (id) => remove(database, id),
  };
}

async function load(database: LibraryDatabase, id: string): Promise<StoredWork | null> {
  const row = await database.comparisons.get(id);
  if (!row) return null;
  const articles = await articlesOf(database, row);
  const highlights = await database.highlights.where({ comparison: id }).sortBy('order');
  const notes = await database.notes.where({ comparison: id }).sortBy('order');
  const decisions = await database.decisions.where({ comparison: id }).sortBy('order');
  await database.comparisons.update(id, { touchedAt: new Date().toISOString() });
  return {
    id,
    name: row.name,
    createdAt: row.createdAt,
    articles,
    highlights: highlights.map(({ comparison: _, order: __, ...highlight }) => highlight),
    notes: notes.map(({ comparison: _, order: __, ...note }) => note),
    decisions: decisions.map(({ comparison: _, order: __, ...decision }) => decision as Decision),
  };
}

async function articlesOf(database: LibraryDatabase, row: ComparisonRow): Promise<Article[]> {
  const rows = await database.articles.where({ comparison: row.id }).toArray();
  const bySiglum = new Map(rows.map(({ comparison: _, ...article }) => [article.siglum, article]));
  return row.columns.flatMap((siglum) => bySiglum.get(siglum) ?? []);
}

async function findByFiles(
  database: LibraryDatabase,
  articles: readonly Pick<Article, 'file'>[],
): Promise<string | null> {
  const rows = await database.comparisons.where({ files: filesKey(articles) }).sortBy('touchedAt');
  return rows.at(-1)?.id ?? null;
}

async function recent(
  database: LibraryDatabase,
  limit: number,
): Promise<readonly RecentComparison[]> {
  const rows = await database.comparisons.orderBy('touchedAt').reverse().limit(limit).toArray();
  return Promise.all(rows.map((row) => describeRow(database, row)));
}

async function describeRow(
  database: LibraryDatabase,
  row: ComparisonRow,
): Promise<RecentComparison> {
  const articles = await articlesOf(database, row);
  return {
    id: row.id,
    name: row.name,
    touchedAt: row.touchedAt,
    sigla: row.columns.toSorted() as Siglum[],
    languages: [...new Set(articles.flatMap(({ language }) => language ?? []))],
    highlights: await database.highlights.where({ comparison: row.id }).count(),
    notes: await database.notes.where({ comparison: row.id }).count(),
  };
}

async function remove(database: LibraryDatabase, id: string): Promise<void> {
  const { comparisons, articles, highlights, notes, decisions } = database;
  const tables = [comparisons, articles, highlights, notes, decisions];
  await database.transaction('rw', tables, async () => {
    await comparisons.delete(id);
    await articles.where({ comparison: id }).delete();
    await highlights.where({ comparison: id }).delete();
    await notes.where({ comparison: id }).delete();
    await decisions.where({ comparison: id }).delete();
  });
}
