import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, over links and other spellings of the path too; false where either is not there. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(a), identity(b)]);
  return first !== null && first === second;
}

/** A file's device and number on it, which no two files share. */
async function identity(path: string): Promise<string | null> {
  // Numbers of Windows files are longer than a double holds.
  const stats = await stat(path, { bigint: true }).catch(() => null);
  return stats && `${stats.dev}:${stats.ino}`;
}
