import { rename } from 'node:fs/promises';
import { numberedPath, snapshotFolder } from './library-paths.ts';
import { writeManifest } from './manifest-file.ts';
import { pruneLibrary } from './prune-library.ts';
import { type SnapshotContent, writeSnapshot } from './snapshot-file.ts';

/**
 * Adds a verified snapshot to a data folder and removes what has become too old. Damaged files, which the snapshot makes
 * up for, are renamed and left for whoever wants to look at them. Rejects where the snapshot cannot be written.
 */
export async function snapshotLibrary(
  folder: string,
  content: SnapshotContent,
  damaged: readonly string[] = [],
): Promise<void> {
  const path = numberedPath(snapshotFolder(folder), content.seq);
  for (const file of damaged) if (file === path) await setAside(file);
  await writeSnapshot(path, content);
  for (const file of damaged) if (file !== path) await setAside(file);
  await writeManifest(folder, content.library);
  await pruneLibrary(folder, content.library);
}

/** Renames damaged snapshots that nothing depends on. */
export async function setAsideSnapshots(
  folder: string,
  library: string,
  damaged: readonly string[],
): Promise<void> {
  for (const file of damaged) await setAside(file);
  await writeManifest(folder, library);
}

const setAside = (path: string): Promise<void> => rename(path, `${path}.damaged`).catch(() => {});
