import { type Launch, ok, type ReadOutcome, type Result } from '../../app/index.ts';
import { expandFolders, MAX_FOLDER_FILES } from '../files/expand-folders.ts';
import { refuseCrowd } from '../files/file-failures.ts';
import { readArticles } from '../files/read-articles.ts';
import { findStories } from './find-stories.ts';
import type { Host } from './host.ts';

/** What the host is, and what the files named at start became. */
export async function openWorkbench(host: Host, id: string): Promise<Result<Launch>> {
  const { files, hasFolder, leftOut } = await expandFolders(host.launchFiles());
  const read = await readArticles(files.map((path) => ({ path })));
  const opened = leftOut === 0 ? read : [...read, refuseRest(leftOut)];
  return ok({
    id,
    version: host.version,
    door: host.door,
    saves: host.chooseReportPath === null ? 'download' : 'dialog',
    opened,
    ...(hasFolder ? { stories: findStories(opened) } : {}),
  });
}

const refuseRest = (leftOut: number): ReadOutcome => ({
  name: 'folder',
  result: refuseCrowd(leftOut, MAX_FOLDER_FILES),
});
