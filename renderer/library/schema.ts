import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article, Decision, Highlight, Note, Siglum } from '../../app/index.ts';

/** A comparison's own row; its articles and marks have tables of their own, so that one change writes one row. */
export interface ComparisonRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly touchedAt: string;
  /** Column order. */
  readonly columns: readonly Siglum[];
  /** SHA-256 of the files, sorted and joined: finds the comparison again when the same files are opened. */
  readonly files: string;
}

/** The article as it was read: a vanished file loses nothing. */
export type ArticleRow = Article & { readonly comparison: string };
/** `order` keeps the order in which marks were made. */
export type HighlightRow = Highlight & { readonly comparison: string; readonly order: number };
export type NoteRow = Note & { readonly comparison: string; readonly order: number };
export type DecisionRow = Decision & { readonly comparison: string; readonly order: number };

export type LibraryDatabase = Dexie & {
  comparisons: EntityTable<ComparisonRow, 'id'>;
  articles: Table<ArticleRow, readonly [string, Siglum]>;
  highlights: EntityTable<HighlightRow, 'id'>;
  notes: EntityTable<NoteRow, 'id'>;
  decisions: EntityTable<DecisionRow, 'id'>;
};

/**
 * Opens the library's IndexedDB database. Durability is strict: a transaction counts as done when it is on the disk,
 * because a reader who sees "saved" may pull the plug.
 */
export function openDatabase(name: string): LibraryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LibraryDatabase;
  database.version(1).stores({
    comparisons: 'id, touchedAt, files',
    articles: '[comparison+siglum], comparison',
    highlights: 'id, comparison',
    notes: 'id, comparison',
  });
  database.version(2).stores({ decisions: 'id, comparison' });
  return database;
}
