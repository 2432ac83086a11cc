import { isWork, type LibraryRecord, partsOfKey, type RecordWrite } from './record.ts';
import { sameJson } from './same-json.ts';
import {
  type ComparisonRow,
  itemOfRecord,
  recordValue,
  type StoredWork,
  type WantedRecord,
  wantedRecords,
} from './stored-work.ts';

/** A record as it is in the library, with the item a work holds for it. */
export interface KnownRecord {
  /** Null where the record was deleted, or is no item of a work. */
  readonly item: unknown;
  readonly order: number | null;
  readonly rev: number;
}

export type KnownRecords = ReadonlyMap<string, KnownRecord>;

/** Records as the library gives them. Those that `known` has at the same revision keep the very item they have there. */
export const knownRecords = (
  records: readonly LibraryRecord[],
  known: KnownRecords = new Map(),
): KnownRecords =>
  new Map(
    records.map((record) => {
      const before = known.get(record.key);
      return [record.key, before?.rev === record.rev ? before : knownRecord(record)];
    }),
  );

const knownRecord = (record: LibraryRecord): KnownRecord =>
  record.value === null
    ? { item: null, order: null, rev: record.rev }
    : { ...itemOfRecord(record), rev: record.rev };

/**
 * What must be written so that the library holds `work`: one record for each item that is new, changed, moved or gone.
 * An item that is the same object as the known one is unchanged; others are compared. O(n) in the items.
 */
export function planWrites(known: KnownRecords, work: StoredWork): readonly RecordWrite[] {
  const wanted = wantedRecords(work, (key) => known.get(key)?.order ?? null);
  const kept = new Set(wanted.map(({ key }) => key));
  const gone = [...known]
    .filter(([key, { item }]) => item !== null && !kept.has(key) && isWork(key))
    .map(([key, { rev }]) => ({ key, base: rev, value: null }));
  return [...wanted.flatMap((record) => writeFor(record, known.get(record.key)) ?? []), ...gone];
}

function writeFor(wanted: WantedRecord, known: KnownRecord | undefined): RecordWrite | null {
  const record = keepDeletion(wanted, known);
  const isKept =
    known?.order === record.order &&
    (known.item === record.item || sameJson(known.item, record.item));
  const base = known?.rev ?? null;
  return isKept ? null : { key: record.key, base, value: recordValue(record) };
}

/** Writing on in a comparison that was deleted elsewhere does not bring it back by itself. */
function keepDeletion(wanted: WantedRecord, known: KnownRecord | undefined): WantedRecord {
  if (partsOfKey(wanted.key).kind !== 'comparison' || !known?.item) return wanted;
  const { deletedAt } = known.item as ComparisonRow;
  return { ...wanted, item: { ...(wanted.item as ComparisonRow), deletedAt } };
}

/** What is known once the writes are in the library as entry `rev`. */
export function afterWrites(
  known: KnownRecords,
  work: StoredWork,
  writes: readonly RecordWrite[],
  rev: number,
): KnownRecords {
  const wanted = new Map(
    wantedRecords(work, (key) => known.get(key)?.order ?? null).map((record) => [
      record.key,
      record,
    ]),
  );
  const after = new Map(known);
  for (const { key, value } of writes) {
    const record = wanted.get(key);
    const item = record && partsOfKey(key).kind !== 'comparison' ? record.item : value;
    after.set(key, { item, order: record?.order ?? null, rev });
  }
  return after;
}
