import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a library inside its data folder. */
export const manifestPath = (folder: string): string => join(folder, 'library.json');
export const headPath = (folder: string): string => join(folder, 'head');
export const lockPath = (folder: string): string => join(folder, 'library.lock');
export const journalFolder = (folder: string): string => join(folder, 'journal');
export const snapshotFolder = (folder: string): string => join(folder, 'snapshots');

/** A file named after the number of its first entry (a part of the journal) or of its last one (a snapshot). */
export interface NumberedFile {
  readonly path: string;
  readonly number: number;
}

/** Digits of a number in a file's name, so that names sort as their numbers do. */
const DIGITS = 12;
const NAME = /^(\d{12})\.log$/;

export const numberedPath = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(DIGITS, '0')}.log`);

/** The numbered files of a folder, lowest first; empty where there is no such folder. */
export async function listNumbered(folder: string): Promise<readonly NumberedFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const digits = NAME.exec(name)?.[1];
      return digits ? [{ path: join(folder, name), number: Number(digits) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}
