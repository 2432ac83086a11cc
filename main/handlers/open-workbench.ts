import { type Launch, ok, type Result } from '../../app/index.ts';
import { readArticles } from '../files/read-articles.ts';
import type { Host } from './host.ts';

/** What the host is, and what the files named at start became. */
export async function openWorkbench(host: Host, id: string): Promise<Result<Launch>> {
  const paths = host.launchFiles();
  return ok({
    id,
    version: host.version,
    door: host.door,
    saves: host.chooseReportPath === null ? 'download' : 'dialog',
    opened: await readArticles(paths.map((path) => ({ path }))),
  });
}
