import * as v from 'valibot';
import {
  isLibraryEntry,
  LIBRARY_FILE_FORMAT,
  LIBRARY_MANIFEST,
  type LibraryManifest,
  libraryManifestSchema,
  ok,
  type Result,
  type StoredWork,
} from '../../app/index.ts';
import { refusePortable } from './file-failures.ts';
import { hashBytes } from './hash-bytes.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import { readPortable } from './portable-reader.ts';
import { readZip, ZipRefusal } from './zip/read-zip.ts';

/**
 * Reads an exported library (`.synoptic`): every comparison in it, or a sentence about the first thing that is not as the
 * program wrote it.
 */
export async function readLibraryFile(
  source: ArticleSource,
): Promise<Result<readonly StoredWork[]>> {
  const loaded = await loadBytes(source);
  if (!loaded.ok) return loaded;
  const { name, bytes } = loaded.value;
  try {
    return await unpackLibrary(await readZip(bytes, belongs));
  } catch (error) {
    if (error instanceof ZipRefusal) return refusePortable(name, error.message);
    throw error;
  }
}

function belongs(name: string): boolean {
  if (!isLibraryEntry(name)) throw new ZipRefusal('it holds files that belong to no library');
  return true;
}

async function unpackLibrary(
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<Result<readonly StoredWork[]>> {
  const { sha256 } = readManifest(entries.get(LIBRARY_MANIFEST));
  const works: StoredWork[] = [];
  for (const [name, sum] of Object.entries(sha256)) {
    const bytes = entries.get(name);
    if (!bytes) throw new ZipRefusal(`it lacks ${name}`);
    if (hashBytes(bytes) !== sum)
      throw new ZipRefusal(`${name} in it is not what was written: its SHA-256 differs`);
    const work = await readPortable({ name, bytes });
    if (!work.ok) return work;
    works.push(work.value);
  }
  return ok(works);
}

function readManifest(bytes: Uint8Array | undefined): LibraryManifest {
  if (!bytes) throw new ZipRefusal('it is no library: it lacks its list of comparisons');
  const parsed = v.safeParse(libraryManifestSchema, parseJson(bytes));
  if (!parsed.success) throw new ZipRefusal('its list of comparisons is damaged');
  if (parsed.output.format > LIBRARY_FILE_FORMAT)
    throw new ZipRefusal('a newer Synoptic has written it');
  return parsed.output;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}
