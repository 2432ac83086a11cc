import { mkdir } from 'node:fs/promises';
import { causeOfError } from '../cause-of-error.ts';
import { journalFolder, snapshotFolder } from './library-paths.ts';

/** Makes the folders of a library, for its owner alone; null, or why they cannot be made, in a few words. */
export async function prepareFolder(folder: string): Promise<string | null> {
  try {
    for (const part of [folder, journalFolder(folder), snapshotFolder(folder)])
      await mkdir(part, { recursive: true, mode: 0o700 });
    return null;
  } catch (error) {
    return causeOfError(error);
  }
}
