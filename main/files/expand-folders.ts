import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ARTICLE_ENDINGS } from '../../app/index.ts';
import { listFiles } from './list-files.ts';

/** As many articles as can be told apart in some seconds; what more a folder holds is left out, and said to be. */
export const MAX_FOLDER_FILES = 200;

export interface NamedFiles {
  readonly files: readonly string[];
  /** Whether a folder with articles was among what was named. */
  readonly hasFolder: boolean;
  /** How many articles were left out because there are too many. */
  readonly leftOut: number;
}

/**
 * The files named, folders replaced by the articles in them and in their subfolders, in order of names. A folder without an
 * article stays as it was named, for the reader of files to refuse.
 */
export async function expandFolders(paths: readonly string[]): Promise<NamedFiles> {
  const expanded = await Promise.all(paths.map(expandFolder));
  const files = expanded.flatMap((inside, at) => inside ?? paths[at] ?? []);
  return {
    files: files.slice(0, MAX_FOLDER_FILES),
    hasFolder: expanded.some((inside) => inside !== null),
    leftOut: Math.max(0, files.length - MAX_FOLDER_FILES),
  };
}

/** The articles in a folder; null where the path is no folder or holds none. */
async function expandFolder(path: string): Promise<readonly string[] | null> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const articles = isFolder ? (await listFiles(path)).filter(isArticle) : [];
  return articles.length === 0 ? null : articles;
}

/** What an article's name ends in; what browsers save beside a page lies in a folder named after it. */
const isArticle = (path: string): boolean =>
  Object.hasOwn(ARTICLE_ENDINGS, extname(path).slice(1).toLowerCase()) &&
  !/[\\/][^\\/]+(?:_files|\.files|[-_]Dateien|_archivos|_fichiers)[\\/]/i.test(path);
