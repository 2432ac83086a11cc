import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf, type LibraryRecord, sameDigest } from '../../../app/index.ts';
import { syncFolder } from '../sync-folder.ts';
import { givingWay } from './give-way.ts';
import { decodeLines, encodeLine, type JournalLine } from './journal-line.ts';
import {
  LIBRARY_FORMAT,
  parseRecord,
  parseSnapshotHeader,
  type SnapshotHeader,
} from './library-content.ts';

/** What a snapshot is to hold. */
export interface SnapshotContent extends Pick<SnapshotHeader, 'library' | 'seq' | 'sessions'> {
  readonly records: readonly LibraryRecord[];
}

export interface ReadSnapshot {
  /** Null where its line is damaged. */
  readonly header: SnapshotHeader | null;
  readonly records: readonly LibraryRecord[];
  /** Whether every record is there and as it was. */
  readonly isWhole: boolean;
}

/** Records written at a time: the host answers its pages in between. */
const CHUNK = 2000;

/**
 * Writes a snapshot beside its place, flushes it, reads it back from the disk, and only then gives it its name.
 * Rejects where it cannot be written or does not read back as it should; the place is as it was then.
 */
export async function writeSnapshot(path: string, content: SnapshotContent): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await writeContent(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    const { isWhole, header } = await readSnapshot(temporary);
    if (!isWhole || header?.seq !== content.seq)
      throw new Error('The snapshot does not read back.');
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeContent(
  file: FileHandle,
  { library, seq, sessions, records }: SnapshotContent,
): Promise<void> {
  const header: SnapshotHeader = {
    format: LIBRARY_FORMAT,
    library,
    seq,
    sessions,
    records: records.length,
    digest: digestOf(records),
  };
  await file.write(encodeLine({ number: 0, json: JSON.stringify(header) }));
  for (let from = 0; from < records.length; from += CHUNK) {
    const lines = records
      .slice(from, from + CHUNK)
      .map((record, at) => encodeLine({ number: from + at + 1, json: JSON.stringify(record) }));
    await file.write(lines.join(''));
  }
}

/** What can be read of a snapshot. Rejects where there is no file, or none that may be read. */
export async function readSnapshot(path: string): Promise<ReadSnapshot> {
  const { lines } = await decodeLines(await readFile(path));
  const first = lines[0]?.number === 0 ? lines[0] : null;
  const header = first ? parseSnapshotHeader(first.json) : null;
  const records = await parseRecords(lines.slice(first ? 1 : 0));
  const isWhole =
    header !== null &&
    header.records === records.length &&
    sameDigest(header.digest, digestOf(records));
  return { header, records, isWhole };
}

async function parseRecords(lines: readonly JournalLine[]): Promise<readonly LibraryRecord[]> {
  const giveWay = givingWay();
  const records: LibraryRecord[] = [];
  for (const { json } of lines) {
    const record = parseRecord(json);
    if (record) records.push(record);
    await giveWay();
  }
  return records;
}
