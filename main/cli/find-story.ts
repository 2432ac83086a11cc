import { relative, resolve } from 'node:path';
import { fail, ok, type ReadOutcome, type Result } from '../../app/index.ts';
import { expandFolders } from '../files/expand-folders.ts';
import { readArticles } from '../files/read-articles.ts';
import { findStories } from '../handlers/find-stories.ts';

/** The articles to compare, and what must be known of how they were chosen, a sentence each. */
export interface NamedStory {
  readonly files: readonly string[];
  readonly remarks: readonly string[];
  /** What the files of a folder became when they were read to find the story; empty where only files were named. */
  readonly read: readonly ReadOutcome[];
}

/**
 * The articles named; a folder stands for those in it that tell its story. Fails with sentences where a folder tells none or several, where
 * something in it cannot be read, or where it holds no article. Relative paths count from `folder`.
 */
export async function findStory(
  paths: readonly string[],
  folder: string,
): Promise<Result<NamedStory, readonly string[]>> {
  const named = await expandFolders(paths.map((path) => resolve(folder, path)));
  const { files, hasFolder } = named;
  const isPlain = !hasFolder && named.failures.length === 0;
  if (isPlain) return ok({ files: paths, remarks: [], read: [] });
  const outcomes = await readArticles(files.map((path) => ({ path })));
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  const unread = results.flatMap((one) => (one.ok ? [] : [one.error]));
  const failures = [...unread, ...named.failures].map(({ message }) => message);
  if (failures.length > 0) return fail(hasFolder ? [...failures, NAME_FILES] : failures);
  const stories = findStories(outcomes).map((story) => story.toSorted((a, b) => a - b));
  return chooseStory(
    stories,
    files.map((path) => relative(folder, path)),
    outcomes,
  );
}

const NAME_FILES = 'Name the files one by one to compare without what is wrong.';

function chooseStory(
  stories: readonly (readonly number[])[],
  files: readonly string[],
  outcomes: readonly ReadOutcome[],
): Result<NamedStory, readonly string[]> {
  const [story] = stories;
  if (story === undefined)
    return fail([
      'No two of these articles tell the same story; name files one by one to compare them all the same.',
    ]);
  const namesOf = (members: readonly number[]) => members.flatMap((at) => files[at] ?? []);
  if (stories.length > 1)
    return fail([
      `There are ${stories.length} comparisons to make here; make one at a time:`,
      ...stories.map((one) => `  synoptic compare ${namesOf(one).map(forShell).join(' ')}`),
    ]);
  const others = files.filter((_, at) => !story.includes(at));
  return ok({
    files: namesOf(story),
    read: story.flatMap((at) => outcomes[at] ?? []),
    remarks: others.length === 0 ? [] : [`Another story, not compared: ${others.join(', ')}.`],
  });
}

/** A path as a shell takes it for one word. */
const forShell = (path: string): string =>
  /^[\p{L}\p{N}_./\\:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
