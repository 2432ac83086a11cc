import * as v from 'valibot';
import {
  type Digest,
  KEY_PATTERN,
  type LibraryRecord,
  type RecordWrite,
  type Session,
} from '../../../app/index.ts';

/**
 * The format of journal and snapshots. A program meets a higher number with its hands off. 2 has notes on several highlights, 3
 * titles of the reader's own and the base text; what an older one wrote is read as it is and written anew when it changes.
 */
export const LIBRARY_FORMAT = 3;

/** First line of a part of the journal: which run of the host of which library wrote it. */
export interface PartHeader {
  readonly format: number;
  readonly library: string;
  readonly session: Session;
}

/** An entry of the journal: what one acknowledged change wrote. Its number is that of its line. */
export interface JournalEntry {
  readonly at: string;
  readonly writes: readonly Pick<RecordWrite, 'key' | 'value'>[];
}

/** First line of a snapshot: everything it takes to know that the rest is whole. */
export interface SnapshotHeader {
  readonly format: number;
  readonly library: string;
  /** Number of the last entry in it. */
  readonly seq: number;
  readonly sessions: readonly Session[];
  readonly records: number;
  readonly digest: Digest;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const key = v.pipe(v.string(), v.regex(KEY_PATTERN));
const session = v.object({ id: v.string(), from: count });
const format = { format: count, library: v.string() };

const partHeader = v.object({ ...format, session });
const journalEntry = v.object({
  at: v.string(),
  writes: v.array(v.object({ key, value: v.unknown() })),
});
const snapshotHeader = v.object({
  ...format,
  seq: count,
  sessions: v.array(session),
  records: count,
  digest: v.object({ high: count, low: count }),
});

/** Each gives null for text that is not what its name says. */
export const parsePartHeader = (json: string): PartHeader | null => parse(partHeader, json);
export const parseEntry = (json: string): JournalEntry | null => parse(journalEntry, json);
export const parseSnapshotHeader = (json: string): SnapshotHeader | null =>
  parse(snapshotHeader, json);

function parse<T>(schema: v.GenericSchema<unknown, T>, json: string): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** As the others, by hand: a library has tens of thousands of records, and this is most of the time a start takes. */
export function parseRecord(json: string): LibraryRecord | null {
  try {
    const { key, rev, at, value = null } = JSON.parse(json);
    const isRecord =
      typeof key === 'string' && KEY_PATTERN.test(key) && isCount(rev) && typeof at === 'string';
    return isRecord ? { key, rev, at, value } : null;
  } catch {
    return null;
  }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
