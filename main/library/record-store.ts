import {
  type Digest,
  digestOf,
  type LibraryRecord,
  partsOfKey,
  type RecordKey,
  toggleRecord,
} from '../../app/index.ts';

/** All records of a library in memory, with those of one comparison at hand. */
export interface RecordStore {
  get(key: RecordKey): LibraryRecord | undefined;
  put(record: LibraryRecord): void;
  /** Deleted ones included; empty for a comparison nobody knows. */
  ofComparison(id: string): readonly LibraryRecord[];
  comparisons(): Iterable<string>;
  all(): readonly LibraryRecord[];
  digest(): Digest;
}

export function createRecordStore(records: Iterable<LibraryRecord>): RecordStore {
  const byComparison = new Map<string, Map<RecordKey, LibraryRecord>>();
  const homeOf = (key: RecordKey) => byComparison.get(partsOfKey(key).comparison);
  const all = () => [...byComparison.values()].flatMap((home) => [...home.values()]);

  function put(record: LibraryRecord): void {
    const { comparison } = partsOfKey(record.key);
    const home = byComparison.get(comparison) ?? new Map<RecordKey, LibraryRecord>();
    byComparison.set(comparison, home);
    const known = home.get(record.key);
    if (known) digest = toggleRecord(digest, known);
    digest = toggleRecord(digest, record);
    home.set(record.key, record);
  }

  let digest = digestOf([]);
  for (const record of records) put(record);
  return {
    get: (key) => homeOf(key)?.get(key),
    put,
    ofComparison: (id) => [...(byComparison.get(id)?.values() ?? [])],
    comparisons: () => byComparison.keys(),
    all,
    digest: () => digest,
  };
}
