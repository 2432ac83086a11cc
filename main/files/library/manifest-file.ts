import * as v from 'valibot';
import { readJsonFile } from '../read-json-file.ts';
import { replaceFile } from '../write-file.ts';
import { LIBRARY_FORMAT } from './library-content.ts';
import { journalFolder, listNumbered, manifestPath, snapshotFolder } from './library-paths.ts';

/** library.json: which library the folder holds, and which files belong to it, so that one that vanished is missed. */
export interface Manifest {
  readonly format: number;
  readonly library: string;
  /** Names of the files of the journal and of snapshots. */
  readonly journal: readonly string[];
  readonly snapshots: readonly string[];
}

const names = v.optional(v.array(v.string()), []);
const schema = v.object({
  format: v.number(),
  library: v.pipe(v.string(), v.minLength(1)),
  journal: names,
  snapshots: names,
});

/** Null where there is none or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const parsed = v.safeParse(schema, await readJsonFile(manifestPath(folder)));
  return parsed.success ? parsed.output : null;
}

/** Writes down the files that are there now, less those about to be removed. Rejects where it cannot. */
export async function writeManifest(
  folder: string,
  library: string,
  leaving: readonly string[] = [],
): Promise<void> {
  const list = async (part: string) =>
    (await listNumbered(part)).map(({ path }) => path).filter((path) => !leaving.includes(path));
  const manifest: Manifest = {
    format: LIBRARY_FORMAT,
    library,
    journal: (await list(journalFolder(folder))).map(nameOf),
    snapshots: (await list(snapshotFolder(folder))).map(nameOf),
  };
  await replaceFile(manifestPath(folder), `${JSON.stringify(manifest)}\n`, 0o600);
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
