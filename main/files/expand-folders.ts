import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ARTICLE_ENDINGS, type Failure, type Result } from '../../app/index.ts';
import { refuseBareFolder, refuseCrowd } from './file-failures.ts';
import { sourceName } from './load-bytes.ts';
import { refuseAccess } from './refuse-access.ts';

/** As many articles as can be told apart in some seconds; what more a folder holds is left out, and said to be. */
export const MAX_FOLDER_FILES = 200;

export interface NamedFiles {
  readonly files: readonly string[];
  /** Whether a folder with articles was among what was named. */
  readonly hasFolder: boolean;
  /** Folders that cannot be looked into or hold no article, and how many articles were left out because there are too many. */
  readonly failures: readonly Failure[];
}

/** What was found in a folder. */
interface Found {
  readonly files: string[];
  readonly refusals: Result<never>[];
}

/** The files named, folders replaced by the articles in them and in their subfolders, in order of names. Links to folders are not followed. */
export async function expandFolders(paths: readonly string[]): Promise<NamedFiles> {
  const files: string[] = [];
  const refusals: Result<never>[] = [];
  let hasFolder = false;
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const found = await articlesIn(path);
    hasFolder ||= found.files.length > 0;
    files.push(...found.files.sort());
    refusals.push(...found.refusals);
  }
  const leftOut = files.length - MAX_FOLDER_FILES;
  if (leftOut > 0) refusals.push(refuseCrowd(leftOut, MAX_FOLDER_FILES));
  const failures = refusals.flatMap((one) => (one.ok ? [] : [one.error]));
  return { files: files.slice(0, MAX_FOLDER_FILES), hasFolder, failures };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The articles in a folder, or the reason there are none. */
async function articlesIn(folder: string): Promise<Found> {
  const found: Found = { files: [], refusals: [] };
  await gather(folder, found);
  if (found.files.length === 0 && found.refusals.length === 0)
    found.refusals.push(refuseBareFolder(sourceName({ path: folder })));
  return found;
}

async function gather(folder: string, found: Found): Promise<void> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await gather(path, found);
      else if (isArticle(path)) found.files.push(path);
    }
  } catch (error) {
    found.refusals.push(refuseAccess(sourceName({ path: folder }), error));
  }
}

/** What an article's name ends in; what browsers save beside a page lies in a folder named after it. */
const isArticle = (path: string): boolean =>
  Object.hasOwn(ARTICLE_ENDINGS, extname(path).slice(1).toLowerCase()) &&
  !/[\\/][^\\/]+(?:_files|\.files|[-_]Dateien|_archivos|_fichiers)[\\/]/i.test(path);
