import type { LibraryDatabase } from './schema.ts';
import { columnsOf, filesKey, type StoredWork } from './stored-work.ts';

/**
 * Writes the difference between two states of one comparison in one transaction. Values are immutable, so a row is
 * written only where its object changed: a highlight costs one row, not the whole comparison.
 */
export async function saveWork(
  database: LibraryDatabase,
  before: StoredWork | null,
  after: StoredWork,
): Promise<void> {
  const { comparisons, articles, highlights, notes, decisions } = database;
  const tables = [comparisons, articles, highlights, notes, decisions];
  await database.transaction('rw', tables, async () => {
    await saveComparison(database, before, after);
    await saveArticles(database, before, after);
    await saveMarks(database.highlights, after.id, before?.highlights ?? [], after.highlights);
    await saveMarks(database.notes, after.id, before?.notes ?? [], after.notes);
    await saveMarks(database.decisions, after.id, before?.decisions ?? [], after.decisions);
  });
}

/** Touches only what changed, so that two windows on one comparison do not take back each other's columns. */
async function saveComparison(
  { comparisons }: LibraryDatabase,
  before: StoredWork | null,
  after: StoredWork,
): Promise<void> {
  const { id, name, createdAt } = after;
  const touchedAt = new Date().toISOString();
  const columns = { columns: columnsOf(after), files: filesKey(after.articles) };
  if (!before) return void (await comparisons.put({ id, name, createdAt, touchedAt, ...columns }));
  const renamed = before.name === name ? {} : { name };
  const rearranged = before.articles === after.articles ? {} : columns;
  await comparisons.update(id, { touchedAt, ...renamed, ...rearranged });
}

async function saveArticles(
  database: LibraryDatabase,
  before: StoredWork | null,
  after: StoredWork,
): Promise<void> {
  const old = new Set(before?.articles);
  const kept = new Set(columnsOf(after));
  const gone = (before?.articles ?? []).filter(({ siglum }) => !kept.has(siglum));
  for (const { siglum } of gone)
    await database.articles.where({ comparison: after.id, siglum }).delete();
  const changed = after.articles.filter((article) => !old.has(article));
  await database.articles.bulkPut(changed.map((article) => ({ ...article, comparison: after.id })));
}

interface Mark {
  readonly id: string;
}

interface MarkTable<M extends Mark> {
  bulkDelete(ids: string[]): PromiseLike<unknown>;
  bulkPut(rows: (M & { comparison: string; order: number })[]): PromiseLike<unknown>;
}

async function saveMarks<M extends Mark>(
  table: MarkTable<M>,
  comparison: string,
  before: readonly M[],
  after: readonly M[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  await table.bulkDelete(before.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  const rows = after.map((mark, order) => ({ ...mark, comparison, order }));
  await table.bulkPut(rows.filter((_, order) => before[order] !== after[order]));
}
