import { extname } from 'node:path';
import { ok, type RequestOutput, type Result } from '../../app/index.ts';
import { listFiles } from '../files/list-files.ts';
import { readArticles } from '../files/read-articles.ts';
import type { Host } from './host.ts';

/** What lies in the sample's folder beside its articles, a licence or a note, is not opened. */
const ARTICLE_EXTENSIONS = ['.txt', '.md', '.html'];

/** The articles of the sample comparison, in the order of their file names. */
export async function readSample(host: Host): Promise<Result<RequestOutput<'sample.read'>>> {
  const files = await listFiles(host.sampleFolder);
  const articles = files.filter((path) => ARTICLE_EXTENSIONS.includes(extname(path)));
  return ok(await readArticles(articles.map((path) => ({ path }))));
}
