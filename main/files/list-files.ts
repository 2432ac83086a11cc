import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The paths of all files in a folder of the program and in its subfolders, sorted; empty where there is no such folder.
 * Walks by hand because a folder inside the packaged archive cannot be listed recursively.
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    }),
  );
  return found.flat().sort();
}
