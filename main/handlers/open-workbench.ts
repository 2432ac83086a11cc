import {
  type Failure,
  fail,
  type Launch,
  ok,
  type ReadOutcome,
  type Result,
} from '../../app/index.ts';
import { expandFolders } from '../files/expand-folders.ts';
import { readArticles } from '../files/read-articles.ts';
import { findStories } from './find-stories.ts';
import type { Host } from './host.ts';

/** What the host is, and what the files named at start became. */
export async function openWorkbench(host: Host, id: string): Promise<Result<Launch>> {
  const { files, hasFolder, failures } = await expandFolders(host.launchFiles());
  const read = await readArticles(files.map((path) => ({ path })));
  const opened = [...read, ...failures.map(notOpened)];
  return ok({
    id,
    version: host.version,
    door: host.door,
    saves: host.chooseReportPath === null ? 'download' : 'dialog',
    opened,
    ...(hasFolder ? { stories: findStories(opened) } : {}),
  });
}

const notOpened = (failure: Failure): ReadOutcome => ({
  name: failure.file ?? 'folder',
  result: fail(failure),
});
