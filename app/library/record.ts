/**
 * The library as its journal sees it: records under keys, each with the number of the entry that wrote it last. What a
 * record holds is the workbench's matter; the host keeps it, counts it and looks into it only to list and to search.
 */

/** What a record is about. A later capability adds a kind here and a collection in `stored-work.ts`. */
export const RECORD_KINDS = [
  'comparison',
  'article',
  'highlight',
  'note',
  'decision',
  'visit',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** `kind/comparison` or `kind/comparison/name`: comparison and name are ids without a slash. */
export type RecordKey = string;

export interface LibraryRecord {
  readonly key: RecordKey;
  /** Number of the journal entry that wrote it, from 1. */
  readonly rev: number;
  /** ISO 8601 date and time of that entry. */
  readonly at: string;
  /** JSON; null where the record was deleted. The key stays, so that a copy elsewhere learns of the deletion. */
  readonly value: unknown;
}

/** What is to become of one record. */
export interface RecordWrite {
  readonly key: RecordKey;
  /** The `rev` the writer has seen, null for a record that must not be there; absent where it does not matter. */
  readonly base?: number | null;
  /** JSON; null deletes. */
  readonly value: unknown;
}

/** Longest id taken inside a key, in UTF-16 code units; ours have 36. */
const MAX_ID_LENGTH = 200;

export const KEY_PATTERN = new RegExp(
  `^(?:${RECORD_KINDS.join('|')})/[^/\\s]{1,${MAX_ID_LENGTH}}(?:/[^/\\s]{1,${MAX_ID_LENGTH}})?$`,
);

export const recordKey = (kind: RecordKind, comparison: string, name?: string): RecordKey =>
  name === undefined ? `${kind}/${comparison}` : `${kind}/${comparison}/${name}`;

export const kindOfKey = (key: RecordKey): RecordKind =>
  key.slice(0, key.indexOf('/')) as RecordKind;

/** Whether a record holds work: that somebody opened a comparison, and where they were in it, changes nothing in it. */
export const isWork = (key: RecordKey): boolean => kindOfKey(key) !== 'visit';

/** The kind, the comparison's id and the name in a key; the name is empty where a comparison has one such record. */
export function partsOfKey(key: RecordKey): { kind: RecordKind; comparison: string; name: string } {
  const [kind, comparison = '', name = ''] = key.split('/');
  return { kind: kind as RecordKind, comparison, name };
}
