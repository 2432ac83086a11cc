import {
  isPortableEntry,
  ok,
  PortableRefusal,
  type Result,
  type StoredWork,
  unpackWork,
} from '../../app/index.ts';
import { refusePortable } from './file-failures.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import { readZip, ZipRefusal } from './zip/read-zip.ts';

/**
 * Reads a portable file (`.synopsis`). Fails, with a sentence for the reader, on everything that is not exactly what the
 * program wrote: a damaged or foreign archive, entries that do not belong, wrong hashes, wrong values, a newer format.
 */
export async function readPortable(source: ArticleSource): Promise<Result<StoredWork>> {
  const loaded = await loadBytes(source);
  if (!loaded.ok) return loaded;
  const { name, bytes } = loaded.value;
  try {
    return ok(unpackWork(await readZip(bytes, belongs)));
  } catch (error) {
    if (error instanceof ZipRefusal || error instanceof PortableRefusal)
      return refusePortable(name, error.message);
    throw error;
  }
}

function belongs(name: string): boolean {
  if (!isPortableEntry(name))
    throw new ZipRefusal('it holds files that belong to no Synopsis file');
  return true;
}
