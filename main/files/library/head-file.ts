import { constants } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { decodeLines, encodeLine } from './journal-line.ts';

/**
 * Notes the number of the last acknowledged entry outside the journal, so that a journal whose end was cut off cleanly is
 * noticed. Written without waiting for the disk: after a power cut it may lag behind, never run ahead.
 */
export interface HeadFile {
  note(number: number): Promise<void>;
  close(): Promise<void>;
}

export async function openHeadFile(path: string): Promise<HeadFile> {
  // Not truncated: until the first note the old one stands. Numbers only grow, and so does the line.
  const flags = constants.O_RDWR | constants.O_CREAT;
  const handle: FileHandle | null = await open(path, flags, 0o600).catch(() => null);
  return {
    note: async (number) => {
      // A witness that cannot be written is missing, not wrong: the entry itself is safe.
      await handle?.write(encodeLine({ number, json: '{}' }), 0).catch(() => {});
    },
    close: async () => handle?.close(),
  };
}

/** The number noted last; null where there is none, or none that can be read. */
export async function readHead(path: string): Promise<number | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes ? ((await decodeLines(bytes)).lines[0]?.number ?? null) : null;
}
