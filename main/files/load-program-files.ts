import { readFile } from 'node:fs/promises';
import { extname, relative, sep } from 'node:path';
import { listFiles } from './list-files.ts';

/** One file of the workbench's build, as it is served. */
export interface ProgramFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Value of the Content-Type header. */
  readonly type: string;
}

/** The workbench's build by URL path: "/", "/assets/main-1a2b.js". */
export type ProgramFiles = ReadonlyMap<string, ProgramFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Reads the whole build (a few megabytes) once, at start. What a page can ask for is then a look-up in a table, and no
 * path, however it is spelled, can reach a file outside the build; a build made meanwhile cannot mix with this one.
 */
export async function loadProgramFiles(folder: string): Promise<ProgramFiles> {
  const paths = await listFiles(folder);
  const files = new Map(
    await Promise.all(
      paths.map(async (path) => [urlPath(folder, path), await loadFile(path)] as const),
    ),
  );
  const page = files.get('/index.html');
  if (page === undefined)
    throw new Error(`The workbench is not built: no index.html in ${folder}.`);
  return files.set('/', page);
}

const urlPath = (folder: string, path: string): string =>
  `/${relative(folder, path).split(sep).join('/')}`;

const loadFile = async (path: string): Promise<ProgramFile> => ({
  bytes: new Uint8Array(await readFile(path)),
  type: TYPES[extname(path)] ?? 'application/octet-stream',
});
