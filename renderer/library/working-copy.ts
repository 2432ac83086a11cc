import { Dexie } from 'dexie';
import {
  type LibraryChanged,
  type LibraryRecord,
  type LibraryState,
  type Lineage,
  partsOfKey,
  recordKey,
} from '../../app/index.ts';
import type { CopyDatabase, CopyState, UnsentRow } from './copy-database.ts';

/**
 * This browser's copy of libraries, kept beside the host's journal as a second witness. Reading the library never goes
 * through it; what it is for is to give back what a data folder has lost.
 */
export interface WorkingCopy {
  /** Null where there is no copy of this library. */
  state(library: string): Promise<CopyState | null>;
  /** Libraries there are copies of, with how many records each has. */
  all(): Promise<readonly (CopyState & { readonly records: number })[]>;
  /** Key and revision of every record of a library. */
  index(library: string): Promise<readonly Pick<LibraryRecord, 'key' | 'rev'>[]>;
  /** Every record of one comparison, deleted ones included. */
  comparison(library: string, id: string): Promise<readonly LibraryRecord[]>;
  /** Takes over an entry the host has announced; does nothing where entries before it are missing or it is in already. */
  follow(library: string, changed: LibraryChanged): Promise<'followed' | 'gap'>;
  /** Puts records in, over older ones of their keys. */
  put(library: string, records: readonly LibraryRecord[]): Promise<void>;
  /** Says how far the copy is now. */
  mark(state: LibraryState): Promise<void>;
  /** Forgets a library. */
  drop(library: string): Promise<void>;
  keepUnsent(library: string, rows: readonly Omit<UnsentRow, 'library'>[]): Promise<void>;
  unsent(library: string): Promise<readonly UnsentRow[]>;
  dropUnsent(rows: readonly UnsentRow[]): Promise<void>;
}

export function workingCopy(database: CopyDatabase): WorkingCopy {
  const { records, copies, unsent } = database;
  return {
    state: async (library) => (await copies.get(library)) ?? null,
    all: async () => {
      const states = await copies.toArray();
      const counts = await Promise.all(states.map(({ library }) => rowsOf(database, library).count()));
      return states.map((state, at) => ({ ...state, records: counts[at] ?? 0 }));
    },
    index: async (library) => {
      const keys = (await rowsOf(database, library).primaryKeys()) as unknown as [string, string, number][];
      return keys.map(([, key, rev]) => ({ key, rev }));
    },
    comparison: (library, id) => recordsOfComparison(database, library, id),
    follow: (library, changed) => follow(database, library, changed),
    put: (library, added) =>
      database.transaction('rw', records, () => putRecords(database, library, added)),
    mark: async ({ library, folder, sessions, seq }) =>
      void (await copies.put({ library, folder, sessions, seq })),
    drop: (library) =>
      database.transaction('rw', records, copies, async () => {
        await copies.delete(library);
        await rowsOf(database, library).delete();
      }),
    keepUnsent: async (library, rows) =>
      void (await unsent.bulkPut(rows.map((row) => ({ ...row, library })))),
    unsent: (library) => unsent.where({ library }).toArray(),
    dropUnsent: (rows) => unsent.bulkDelete(rows.map(({ library, key }) => [library, key] as const)),
  };
}

const rowsOf = ({ records }: CopyDatabase, library: string) =>
  records
    .where('[library+key+rev]')
    .between([library, Dexie.minKey, Dexie.minKey], [library, Dexie.maxKey, Dexie.maxKey]);

const revisionsOf = ({ records }: CopyDatabase, library: string, key: string) =>
  records.where('[library+key+rev]').between([library, key, Dexie.minKey], [library, key, Dexie.maxKey]);

async function recordsOfComparison(
  database: CopyDatabase,
  library: string,
  id: string,
): Promise<readonly LibraryRecord[]> {
  const keys = (await rowsOf(database, library).primaryKeys()) as unknown as [string, string, number][];
  const own = keys.filter(([, key]) => partsOfKey(key).comparison === id);
  const rows = await database.records.bulkGet(own);
  return rows.flatMap((row) => (row ? [withoutLibrary(row)] : []));
}

const withoutLibrary = ({ key, rev, at, value }: LibraryRecord): LibraryRecord => ({ key, rev, at, value });

function follow(
  database: CopyDatabase,
  library: string,
  { seq, sessions, records }: LibraryChanged,
): Promise<'followed' | 'gap'> {
  return database.transaction('rw', database.records, database.copies, async () => {
    const state = await database.copies.get(library);
    if (!state || seq > state.seq + 1) return 'gap';
    if (seq <= state.seq) return 'followed';
    await putRecords(database, library, records);
    await database.copies.put({ ...state, seq, sessions });
    return 'followed';
  });
}

async function putRecords(
  database: CopyDatabase,
  library: string,
  records: readonly LibraryRecord[],
): Promise<void> {
  for (const { key } of records) await revisionsOf(database, library, key).delete();
  await database.records.bulkPut(records.map((record) => ({ ...record, library })));
}

/** Whether two states are the same place in the same history. */
export const isAt = (state: Lineage, { seq }: Lineage): boolean => state.seq === seq;

/** The key of a comparison's own record, by which comparisons are counted. */
export const ownKey = (id: string) => recordKey('comparison', id);
