import { randomUUID } from 'node:crypto';
import type { Handlers } from '../../app/index.ts';
import { decodeArticle } from '../files/read-article.ts';
import { answerLibrary } from './answer-library.ts';
import type { Host } from './host.ts';
import { openWorkbench } from './open-workbench.ts';
import { readFiles } from './read-files.ts';
import { readSample } from './read-sample.ts';
import { saveReport } from './save-report.ts';

/** The one set of handlers behind every door, for the host it runs in. */
export function createHandlers(host: Host): Handlers {
  const launchId = randomUUID();
  return {
    'workbench.open': () => openWorkbench(host, launchId),
    'articles.read': (input) => readFiles(input),
    'article.decode': ({ sha256, encoding }) => decodeArticle(sha256, encoding),
    'sample.read': () => readSample(host),
    'report.save': (report) => saveReport(host, report),
    ...answerLibrary(host.library),
  };
}
