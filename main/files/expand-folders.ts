import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ARTICLE_ENDINGS } from '../../app/index.ts';
import { listFiles } from './list-files.ts';

/** As many articles as can be told apart in some seconds; what more a folder holds is left out, and said to be. */
export const MAX_FOLDER_FILES = 200;

export interface NamedFiles {
  readonly files: readonly string[];
  /** Whether a folder was among what was named. */
  readonly hasFolder: boolean;
}

/** The files named, folders replaced by the articles in them and in their subfolders, in order of names. */
export async function expandFolders(paths: readonly string[]): Promise<NamedFiles> {
  const expanded = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      return { isFolder, files: isFolder ? (await listFiles(path)).filter(isArticle) : [path] };
    }),
  );
  return {
    files: expanded.flatMap(({ files }) => files).slice(0, MAX_FOLDER_FILES),
    hasFolder: expanded.some(({ isFolder }) => isFolder),
  };
}

/** What an article's name ends in; what browsers save beside a page lies in a folder named after it. */
const isArticle = (path: string): boolean =>
  Object.hasOwn(ARTICLE_ENDINGS, extname(path).slice(1).toLowerCase()) &&
  !/[\\/][^\\/]+(?:_files|\.files|[-_]Dateien|_archivos|_fichiers)[\\/]/i.test(path);
