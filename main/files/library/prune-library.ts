import { rm } from 'node:fs/promises';
import { journalFolder, listNumbered, type NumberedFile, snapshotFolder } from './library-paths.ts';
import { writeManifest } from './manifest-file.ts';
import { modifiedDay } from './modified-day.ts';

/** Snapshots kept. */
const KEPT = 10;
/** Of these the newest ones, however close together; the others are the last of their days. */
const KEPT_NEWEST = 3;

/**
 * Removes snapshots beyond the number kept, and then the parts of the journal that even the oldest one left covers: any
 * snapshot that is kept, with the journal after it, gives the whole library.
 */
export async function pruneLibrary(folder: string, library: string): Promise<void> {
  const snapshots = await listNumbered(snapshotFolder(folder));
  const kept = await chooseKept(snapshots);
  const parts = await listNumbered(journalFolder(folder));
  const oldest = Math.min(...kept.map(({ number }) => number));
  const covered = parts.filter((_, at) => (parts[at + 1]?.number ?? Infinity) <= oldest + 1);
  const leaving = [...snapshots.filter((one) => !kept.includes(one)), ...covered].map(
    ({ path }) => path,
  );
  if (leaving.length === 0) return;
  await writeManifest(folder, library, leaving);
  for (const path of leaving) await rm(path, { force: true });
}

/** `snapshots` lowest number first. */
async function chooseKept(snapshots: readonly NumberedFile[]): Promise<readonly NumberedFile[]> {
  if (snapshots.length <= KEPT) return snapshots;
  const newestFirst = snapshots.toReversed();
  const kept = newestFirst.slice(0, KEPT_NEWEST);
  const days = new Set<string>();
  for (const snapshot of newestFirst) {
    const day = await modifiedDay(snapshot.path);
    if (!days.has(day) && !kept.includes(snapshot)) kept.push(snapshot);
    days.add(day);
  }
  for (const snapshot of newestFirst) if (!kept.includes(snapshot)) kept.push(snapshot);
  return kept.slice(0, KEPT);
}
