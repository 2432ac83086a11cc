import { relative, resolve } from 'node:path';
import { fail, ok, type Result } from '../../app/index.ts';
import { expandFolders, MAX_FOLDER_FILES } from '../files/expand-folders.ts';
import { refuseCrowd, shownName } from '../files/file-failures.ts';
import { loadBytes } from '../files/load-bytes.ts';
import { readArticles } from '../files/read-articles.ts';
import { findStories } from '../handlers/find-stories.ts';

/** The articles to compare, and what must be known of how they were chosen, a sentence each. */
export interface NamedStory {
  readonly files: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * The articles named; a folder stands for those in it that tell its story. Fails with sentences where a folder tells none or several, where
 * something in it cannot be read, or where it holds no article. Relative paths count from `folder`.
 */
export async function findStory(
  paths: readonly string[],
  folder: string,
): Promise<Result<NamedStory, readonly string[]>> {
  const { files, hasFolder, leftOut } = await expandFolders(
    paths.map((path) => resolve(folder, path)),
  );
  if (!hasFolder) return (await refuseEmptyFolder(files)) ?? ok({ files: paths, remarks: [] });
  const outcomes = await readArticles(files.map((path) => ({ path })));
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  const crowd = leftOut > 0 ? [refuseCrowd(leftOut, MAX_FOLDER_FILES)] : [];
  const failures = [...results, ...crowd].flatMap((one) => (one.ok ? [] : [one.error.message]));
  if (failures.length > 0) return fail([...failures, NAME_FILES]);
  const shown = files.map((path) => relative(folder, path));
  return chooseStory(
    findStories(outcomes).map((story) => story.toSorted((a, b) => a - b)),
    shown,
  );
}

const NAME_FILES = 'Name the files one by one to compare without what is wrong.';

function chooseStory(
  stories: readonly (readonly number[])[],
  files: readonly string[],
): Result<NamedStory, readonly string[]> {
  const [story] = stories;
  if (story === undefined)
    return fail([
      'No two of these articles tell the same story; name files one by one to compare them all the same.',
    ]);
  const namesOf = (members: readonly number[]) => members.flatMap((at) => files[at] ?? []);
  if (stories.length > 1)
    return fail([
      `There are ${stories.length} stories here; compare one at a time:`,
      ...stories.map((one) => `  synoptic compare ${namesOf(one).map(forShell).join(' ')}`),
    ]);
  const others = files.filter((_, at) => !story.includes(at));
  return ok({
    files: namesOf(story),
    remarks: others.length === 0 ? [] : [`Another story, not compared: ${others.join(', ')}.`],
  });
}

/** One folder alone in which there is nothing to compare. */
async function refuseEmptyFolder(
  files: readonly string[],
): Promise<Result<never, readonly string[]> | null> {
  const [path] = files;
  if (path === undefined || files.length > 1) return null;
  const loaded = await loadBytes({ path });
  const isFolder = !loaded.ok && loaded.error.code === 'not-a-file';
  return isFolder
    ? fail([`There is no article in ${shownName(loaded.error.file ?? path)}; name another folder.`])
    : null;
}

/** A path as a shell takes it for one word. */
const forShell = (path: string): string =>
  /^[\p{L}\p{N}_./\\:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
