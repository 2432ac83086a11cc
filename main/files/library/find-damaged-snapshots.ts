import { readFile } from 'node:fs/promises';
import { decodeLines } from './journal-line.ts';
import { parseSnapshotHeader } from './library-content.ts';
import { listNumbered, snapshotFolder } from './library-paths.ts';

/**
 * Paths of the snapshots before entry `before` that are not as they were written, by the checksums of their lines and their
 * number. One at a time, and nothing in them is parsed but the header. O(n) in their bytes.
 */
export async function findDamagedSnapshots(
  folder: string,
  before: number,
): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const { path, number } of await listNumbered(snapshotFolder(folder)))
    if (number < before && !(await isWhole(path))) damaged.push(path);
  return damaged;
}

/** One that is gone was removed as too old meanwhile. */
async function isWhole(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error) => (error.code === 'ENOENT' ? null : error));
  if (bytes === null) return true;
  if (!Buffer.isBuffer(bytes)) return false;
  const { lines, checked, damaged, torn } = await decodeLines(bytes, Infinity);
  const header = lines[0] ? parseSnapshotHeader(lines[0].json) : null;
  return header !== null && damaged === 0 && !torn && checked === header.records + 1;
}
