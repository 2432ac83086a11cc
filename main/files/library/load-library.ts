import { readFile } from 'node:fs/promises';
import { type LibraryRecord, MAX_SESSIONS, type Session } from '../../../app/index.ts';
import { readHead } from './head-file.ts';
import { decodeLines } from './journal-line.ts';
import { LIBRARY_FORMAT, parseEntry, parsePartHeader } from './library-content.ts';
import {
  headPath,
  journalFolder,
  listNumbered,
  type NumberedFile,
  snapshotFolder,
} from './library-paths.ts';
import { type Manifest, readManifest } from './manifest-file.ts';
import { type ReadSnapshot, readSnapshot } from './snapshot-file.ts';

/** Everything a data folder holds, and what is wrong with it. */
export interface LoadedLibrary {
  /** The library's id; null in a folder that holds none yet. */
  readonly library: string | null;
  readonly records: ReadonlyMap<string, LibraryRecord>;
  readonly sessions: readonly Session[];
  /** Number of the last entry ever written, lost ones included. */
  readonly seq: number;
  /** Number of the last entry in the newest whole snapshot; 0 where there is none. */
  readonly snapshotSeq: number;
  readonly damage: LibraryDamage;
}

export interface LibraryDamage {
  /** A higher format than this program's: nothing was read, nothing may be written. */
  readonly newerFormat: boolean;
  /** The program stopped while it wrote its last entry, which nobody had been told was saved. */
  readonly torn: boolean;
  /** Lines of the journal that are not as they were written. */
  readonly damagedLines: number;
  /** Acknowledged entries that no file holds any more. */
  readonly lostEntries: number;
  /** Snapshots that are not whole. */
  readonly damagedSnapshots: readonly string[];
  /** Parts of the journal with damaged lines. */
  readonly damagedParts: readonly string[];
  /** library.json is not there or cannot be read, although the library is. */
  readonly lostManifest: boolean;
  /** Files that are there and cannot be read at all. */
  readonly unreadable: readonly string[];
  /** Names of files that belong to the library and are not there. */
  readonly missing: readonly string[];
}

interface Loading {
  library: string | null;
  records: Map<string, LibraryRecord>;
  sessions: Session[];
  /** Entries found, by number. */
  readonly entries: Set<number>;
  /** Number of the last entry a whole snapshot holds. */
  covered: number;
  seq: number;
  format: number;
  torn: boolean;
  damagedLines: number;
  readonly damagedSnapshots: string[];
  readonly damagedParts: string[];
  readonly unreadable: string[];
}

/**
 * Reads a library: the newest whole snapshot, what newer damaged ones still hold, and the journal after it. The value
 * of a record is the one with the highest number, wherever it was found, so that files may be missing or damaged in any
 * combination. O(n) in the bytes read.
 */
export async function loadLibrary(folder: string): Promise<LoadedLibrary> {
  const loading: Loading = {
    library: null,
    records: new Map(),
    sessions: [],
    entries: new Set(),
    covered: 0,
    seq: 0,
    format: 0,
    torn: false,
    damagedLines: 0,
    damagedSnapshots: [],
    damagedParts: [],
    unreadable: [],
  };
  const manifest = await readManifest(folder);
  const snapshots = await listNumbered(snapshotFolder(folder));
  const journal = await listNumbered(journalFolder(folder));
  loading.format = manifest?.format ?? 0;
  await takeSnapshots(loading, snapshots);
  await takeJournal(loading, journal);
  loading.seq = Math.max(loading.seq, (await readHead(headPath(folder))) ?? 0);
  const library = manifest?.library ?? loading.library;
  return {
    library,
    records: loading.records,
    sessions: loading.sessions.slice(-MAX_SESSIONS),
    seq: loading.seq,
    snapshotSeq: loading.covered,
    damage: {
      ...damageOf(loading),
      lostManifest: library !== null && manifest === null,
      missing: [
        ...missingFrom(manifest?.snapshots, snapshots),
        ...missingFrom(manifest?.journal, journal),
      ],
    },
  };
}

/** Names the manifest lists of files that are not there. */
const missingFrom = (
  listed: Manifest['journal'] = [],
  present: readonly NumberedFile[],
): readonly string[] => listed.filter((name) => !present.some(({ path }) => path.endsWith(name)));

async function takeSnapshots(loading: Loading, files: readonly NumberedFile[]): Promise<void> {
  for (const { path, number } of files.toReversed()) {
    const snapshot = await readSnapshot(path).catch(() => null);
    if (!snapshot) loading.unreadable.push(path);
    else takeSnapshot(loading, snapshot);
    loading.seq = Math.max(loading.seq, number);
    if (snapshot?.isWhole) {
      loading.covered = number;
      return;
    }
    if (snapshot) loading.damagedSnapshots.push(path);
  }
}

function takeSnapshot(loading: Loading, { header, records }: ReadSnapshot): void {
  for (const record of records) takeRecord(loading, record);
  if (!header) return;
  loading.format = Math.max(loading.format, header.format);
  loading.library ??= header.library;
  if (header.sessions.length > loading.sessions.length) loading.sessions = [...header.sessions];
}

async function takeJournal(loading: Loading, files: readonly NumberedFile[]): Promise<void> {
  for (const [at, { path }] of files.entries()) {
    const next = files[at + 1];
    // All of a part that ends before the snapshot is in the snapshot.
    if (next && next.number <= loading.covered + 1) continue;
    const bytes = await readFile(path).catch(() => null);
    if (bytes) await takePart(loading, path, bytes, next === undefined);
    else loading.unreadable.push(path);
  }
}

async function takePart(
  loading: Loading,
  path: string,
  bytes: Buffer,
  isLast: boolean,
): Promise<void> {
  // What the snapshot holds need not be read twice.
  const { lines, damaged, torn } = await decodeLines(bytes, loading.covered);
  loading.damagedLines += damaged;
  if (damaged > 0) loading.damagedParts.push(path);
  if (isLast) loading.torn = torn;
  for (const { number, json } of lines) {
    if (number === 0) takeHeader(loading, json);
    else takeEntry(loading, number, json);
  }
}

function takeHeader(loading: Loading, json: string): void {
  const header = parsePartHeader(json);
  if (!header) return;
  loading.format = Math.max(loading.format, header.format);
  loading.library ??= header.library;
  if (!loading.sessions.some(({ id }) => id === header.session.id))
    loading.sessions.push(header.session);
}

function takeEntry(loading: Loading, number: number, json: string): void {
  const entry = parseEntry(json);
  if (!entry) return;
  loading.entries.add(number);
  loading.seq = Math.max(loading.seq, number);
  for (const { key, value } of entry.writes)
    takeRecord(loading, { key, rev: number, at: entry.at, value: value ?? null });
}

/** Of the same number, the record read later counts: an entry that was never acknowledged may have left its number behind. */
function takeRecord({ records }: Loading, record: LibraryRecord): void {
  const known = records.get(record.key);
  if (!known || known.rev <= record.rev) records.set(record.key, record);
}

function damageOf(loading: Loading): Omit<LibraryDamage, 'lostManifest' | 'missing'> {
  let lostEntries = 0;
  for (let number = loading.covered + 1; number <= loading.seq; number++)
    if (!loading.entries.has(number)) lostEntries += 1;
  return {
    newerFormat: loading.format > LIBRARY_FORMAT,
    torn: loading.torn,
    damagedLines: loading.damagedLines,
    lostEntries,
    damagedSnapshots: loading.damagedSnapshots,
    damagedParts: loading.damagedParts,
    unreadable: loading.unreadable,
  };
}
