import { Dexie, type EntityTable, type Table } from 'dexie';
import type { LibraryRecord, Session } from '../../app/index.ts';
import { upgradeToRecords } from './upgrade-to-records.ts';

/** A record of one library's copy. Its revision is part of its primary key: that is read without reading its value. */
export interface CopyRow extends LibraryRecord {
  readonly library: string;
  /** Id of the comparison it belongs to. */
  readonly comparison: string;
}

/** How far the copy of one library is. */
export interface CopyState {
  /** The library's id. */
  readonly library: string;
  /** The data folder it was copied from. */
  readonly folder: string;
  readonly sessions: readonly Session[];
  readonly seq: number;
}

/** What this program says of the database, for programs of other versions. */
export interface SchemaRow {
  readonly id: 'schema';
  readonly version: number;
  readonly program: string;
}

/** Changes the host could not take, as records that are to be. `base` is the revision they were made on. */
export interface UnsentRow {
  readonly library: string;
  readonly key: string;
  readonly base: number | null;
  readonly value: unknown;
}

export type CopyDatabase = Dexie & {
  records: Table<CopyRow, readonly [string, string, number]>;
  copies: EntityTable<CopyState, 'library'>;
  unsent: Table<UnsentRow, readonly [string, string]>;
  schema: EntityTable<SchemaRow, 'id'>;
};

/** Version of the schema. A database with a higher one is another program's: it is not written to. */
export const SCHEMA_VERSION = 5;
const NOTES_ON_SEVERAL = 4;
/** Dexie numbers versions in tens. */
const DEXIE_STEP = 10;

/** Why the copy cannot be used, as a closed set. */
export type CopyRefusal = 'newer' | 'blocked' | 'unusable';

/**
 * Version 1 held comparisons, articles, highlights and notes; version 2 decisions too. There was no journal then. Version 3
 * holds records, version 4 notes on several highlights, version 5 titles of the reader's own and the base text.
 */
function declareDatabase(name: string): CopyDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as CopyDatabase;
  database.version(1).stores({
    comparisons: 'id, touchedAt, files',
    articles: '[comparison+siglum], comparison',
    highlights: 'id, comparison',
    notes: 'id, comparison',
  });
  database.version(2).stores({ decisions: 'id, comparison' });
  database
    .version(3)
    .stores({
      records: '[library+key+rev], [library+comparison]',
      copies: 'library',
      unsent: '[library+key], library',
      schema: 'id',
      comparisons: null,
      articles: null,
      highlights: null,
      notes: null,
      decisions: null,
    })
    .upgrade(upgradeToRecords);
  // Older programs must not write where these are. Records are read in either form.
  database.version(NOTES_ON_SEVERAL).stores({});
  database.version(SCHEMA_VERSION).stores({});
  return database;
}

/**
 * Opens the database of the working copy, durability strict: a transaction counts as done when it is on the disk. A
 * newer database (which Dexie itself would open without a word), one that another window holds back, and one that
 * cannot be opened are refused; nothing is written to them.
 */
export async function openCopyDatabase(
  name: string,
  program: string,
): Promise<CopyDatabase | CopyRefusal> {
  const known = await existingVersion(name);
  if (known !== null && known > SCHEMA_VERSION * DEXIE_STEP) return 'newer';
  const database = declareDatabase(name);
  try {
    const blocked = new Promise<'blocked'>((resolve) => {
      database.on('blocked', () => resolve('blocked'));
    });
    const opened = await Promise.race([database.open().then(() => 'open' as const), blocked]);
    if (opened === 'blocked') return 'blocked';
    const schema = await database.schema.get('schema');
    if (schema && schema.version > SCHEMA_VERSION) return 'newer';
    await database.schema.put({ id: 'schema', version: SCHEMA_VERSION, program });
    // A window of a newer program wants to upgrade: this one lets go of the database, and goes on with the host alone.
    database.on('versionchange', () => database.close());
    return database;
  } catch {
    database.close();
    return 'unusable';
  }
}

/** The version IndexedDB gives a database, null where there is none. Asked before it is opened. */
async function existingVersion(name: string): Promise<number | null> {
  const all = (await indexedDB.databases?.().catch(() => [])) ?? [];
  return all.find((one) => one.name === name)?.version ?? null;
}
