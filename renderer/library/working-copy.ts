import {
  type LibraryChanged,
  type LibraryRecord,
  type LibraryState,
  partsOfKey,
} from '../../app/index.ts';
import type { CopyDatabase, CopyRow, CopyState, UnsentRow } from './copy-database.ts';

/**
 * This browser's copy of libraries, kept beside the host's journal as a second witness. Reading the library never goes
 * through it; what it is for is to give back what a data folder has lost.
 */
export interface WorkingCopy {
  /** Null where there is no copy of this library. */
  state(library: string): Promise<CopyState | null>;
  /** Libraries there are copies of, with how many comparisons each has. */
  all(): Promise<readonly (CopyState & { readonly comparisons: number })[]>;
  /** Key and revision of every record of a library. */
  index(library: string): Promise<readonly Pick<LibraryRecord, 'key' | 'rev'>[]>;
  /** Every record of one comparison, deleted ones included. */
  comparison(library: string, id: string): Promise<readonly LibraryRecord[]>;
  /** Takes over an entry the host has announced; does nothing where entries before it are missing or it is in already. */
  follow(library: string, changed: LibraryChanged): Promise<'followed' | 'gap'>;
  /** Puts records in, over older ones of their keys. */
  put(library: string, records: readonly LibraryRecord[]): Promise<void>;
  /** Puts records in of which it has none, as after `drop`: tens of thousands take seconds, not minutes. */
  fill(library: string, records: readonly LibraryRecord[]): Promise<void>;
  /** Says how far the copy is now. */
  mark(state: LibraryState): Promise<void>;
  /** Forgets a library. */
  drop(library: string): Promise<void>;
  /** Keeps these rows, and no others, as what is still to be written of a comparison. */
  replaceUnsent(
    library: string,
    comparison: string,
    rows: readonly Omit<UnsentRow, 'library'>[],
  ): Promise<void>;
  unsent(library: string): Promise<readonly UnsentRow[]>;
  dropUnsent(rows: readonly UnsentRow[]): Promise<void>;
}

export function workingCopy(database: CopyDatabase): WorkingCopy {
  const { records, copies, unsent } = database;
  return {
    state: async (library) => (await copies.get(library)) ?? null,
    all: async () => {
      const states = await copies.toArray();
      return Promise.all(
        states.map(async (state) => ({
          ...state,
          comparisons: await comparisonsOf(database, state.library).count(),
        })),
      );
    },
    index: async (library) => {
      const keys = (await rowsOf(database, library).primaryKeys()) as unknown as [
        string,
        string,
        number,
      ][];
      return keys.map(([, key, rev]) => ({ key, rev }));
    },
    comparison: async (library, id) =>
      (await records.where({ library, comparison: id }).toArray()).map(withoutLibrary),
    follow: (library, changed) => follow(database, library, changed),
    put: (library, added) =>
      database.transaction('rw', records, () => putRecords(database, library, added)),
    fill: async (library, added) => void (await records.bulkPut(rowsFor(library, added))),
    mark: async ({ library, folder, sessions, seq }) =>
      void (await copies.put({ library, folder, sessions, seq })),
    drop: (library) =>
      database.transaction('rw', records, copies, async () => {
        await copies.delete(library);
        await rowsOf(database, library).delete();
      }),
    replaceUnsent: (library, comparison, rows) =>
      database.transaction('rw', unsent, async () => {
        const old = await unsent.where({ library }).toArray();
        const own = old.filter(({ key }) => partsOfKey(key).comparison === comparison);
        await unsent.bulkDelete(own.map(({ key }) => [library, key] as const));
        await unsent.bulkPut(rows.map((row) => ({ ...row, library })));
      }),
    unsent: (library) => unsent.where({ library }).toArray(),
    dropUnsent: (rows) =>
      unsent.bulkDelete(rows.map(({ library, key }) => [library, key] as const)),
  };
}

/** Above every key: keys are ASCII words, ids and slashes. */
const LAST_KEY = '\uffff';

const between = ({ records }: CopyDatabase, library: string, from: string, to: string) =>
  records.where('[library+key+rev]').between([library, from, 0], [library, to, Infinity]);

const rowsOf = (database: CopyDatabase, library: string) =>
  between(database, library, '', LAST_KEY);

const comparisonsOf = (database: CopyDatabase, library: string) =>
  between(database, library, 'comparison/', `comparison/${LAST_KEY}`);

const withoutLibrary = ({ key, rev, at, value }: LibraryRecord): LibraryRecord => ({
  key,
  rev,
  at,
  value,
});

function follow(
  database: CopyDatabase,
  library: string,
  { seq, sessions, records }: LibraryChanged,
): Promise<'followed' | 'gap'> {
  return database.transaction('rw', database.records, database.copies, async () => {
    const state = await database.copies.get(library);
    if (state && seq <= state.seq) return 'followed';
    if (!state || records.length === 0 || seq > state.seq + 1) return 'gap';
    await putRecords(database, library, records);
    await database.copies.put({ ...state, seq, sessions });
    return 'followed';
  });
}

async function putRecords(
  database: CopyDatabase,
  library: string,
  added: readonly LibraryRecord[],
): Promise<void> {
  const rows = rowsFor(library, added);
  const coming = new Set(rows.map(({ key }) => key));
  // One look at each comparison for all its records: a look for each record is what takes the time.
  for (const comparison of new Set(rows.map((row) => row.comparison))) {
    const there = await database.records.where({ library, comparison }).primaryKeys();
    await database.records.bulkDelete(there.filter(([, key]) => coming.has(key)));
  }
  await database.records.bulkPut(rows);
}

const rowsFor = (library: string, records: readonly LibraryRecord[]): CopyRow[] =>
  records.map((record) => ({ ...record, library, comparison: partsOfKey(record.key).comparison }));
