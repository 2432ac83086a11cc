import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { encodeLine, type JournalLine } from './journal-line.ts';

/** One file of the journal, open for writing at its end. */
export interface JournalFile {
  /**
   * Settles when the lines are on the disk, all of them. Rejects where one is not: none counts as written then, what was
   * begun is taken off again where the disk allows it, and the file takes no more.
   */
  append(lines: readonly JournalLine[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A new file with its first line, on the disk. Rejects where it cannot be written. A file of that name holds nothing that
 * was acknowledged (it would be named after an earlier entry), and gives way.
 */
export async function createJournalFile(path: string, first: JournalLine): Promise<JournalFile> {
  const handle = await open(path, 'w', 0o600);
  const file = journalFile(handle);
  try {
    await file.append([first]);
  } catch (error) {
    await file.close();
    throw error;
  }
  await syncFolder(dirname(path));
  return file;
}

function journalFile(handle: FileHandle): JournalFile {
  let length = 0;
  let isBroken = false;

  async function append(lines: readonly JournalLine[]): Promise<void> {
    if (isBroken) throw new Error('This part of the journal is closed.');
    const bytes = Buffer.from(lines.map(encodeLine).join(''));
    try {
      await writeAll(handle, bytes, length);
      await handle.datasync();
      length += bytes.length;
    } catch (error) {
      // After a failed flush nobody knows what the disk holds: this file is never written to again.
      isBroken = true;
      await handle.truncate(length).catch(() => {});
      throw error;
    }
  }

  return { append, close: () => handle.close() };
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const rest = bytes.length - written;
    written += (await handle.write(bytes, written, rest, position + written)).bytesWritten;
  }
}
