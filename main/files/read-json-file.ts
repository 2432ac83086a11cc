import { readFile } from 'node:fs/promises';

/** The value of a JSON file of our own; null where it is not there or was damaged. */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
