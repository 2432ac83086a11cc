import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { MAX_FILE_BYTES, type NamedBytes, ok, type Result } from '../../app/index.ts';
import { refuseFolder, refuseLarge, refuseSpecial } from './file-failures.ts';
import { refuseAccess } from './refuse-access.ts';

/** An article's file: a path on this machine, or a name with the bytes a page already holds. */
export type ArticleSource = { readonly path: string } | NamedBytes;

/** What is asked of the file system; a test gives one that refuses. */
export interface FileAccess {
  readonly stat: (path: string) => Promise<Pick<Stats, 'isFile' | 'isDirectory' | 'size'>>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
}

const diskAccess: FileAccess = { stat, readFile };

/** The name without its folder, on every system's paths. */
export const sourceName = (source: ArticleSource): string =>
  'path' in source ? baseName(source.path) : baseName(source.name);

const baseName = (path: string): string =>
  path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) || path;

/** A file's bytes with its name, or the reason they cannot be had. The size is known, and refused, before anything is read. */
export async function loadBytes(
  source: ArticleSource,
  access: FileAccess = diskAccess,
): Promise<Result<NamedBytes>> {
  const name = sourceName(source);
  if (!('path' in source))
    return source.bytes.length > MAX_FILE_BYTES
      ? refuseLarge(name, source.bytes.length)
      : ok({ name, bytes: source.bytes });
  try {
    const stats = await access.stat(source.path);
    if (stats.isDirectory()) return refuseFolder(name);
    if (!stats.isFile()) return refuseSpecial(name);
    if (stats.size > MAX_FILE_BYTES) return refuseLarge(name, stats.size);
    return ok({ name, bytes: await access.readFile(source.path) });
  } catch (error) {
    return refuseAccess(name, error);
  }
}
