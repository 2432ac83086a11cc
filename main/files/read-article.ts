import { existsSync } from 'node:fs';
import { type ArticleDraft, ok, type ReadArticle, type Result } from '../../app/index.ts';
import { refuseForgotten } from './file-failures.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import type { EncodedBytes } from './parse-article.ts';
import { BUILT_WORKER, ParseThread } from './parse-thread.ts';
import { keepFile, keptFile } from './recent-files.ts';

/**
 * Reads one article from a file. Fails, with a sentence for the reader, on a missing file, a folder, a file that may not
 * be read, has more than MAX_FILE_BYTES, is empty, is damaged, or is of a format that is not opened. `encoding` is one its reader chose.
 */
export async function readArticle(
  source: ArticleSource,
  encoding?: string,
): Promise<Result<ArticleDraft>> {
  const loaded = await loadBytes(source);
  if (!loaded.ok) return loaded;
  const article = await parse({ ...loaded.value, encoding });
  // Whoever is sure of the encoding has no reason to choose another.
  if (article.ok && article.value.file.encodingConfidence !== undefined)
    keepFile(article.value.file.sha256, loaded.value);
  return article;
}

/** Reads a file that came in before once more, in the encoding chosen for it. Fails with a sentence where it is no longer at hand. */
export async function decodeArticle(
  sha256: string,
  encoding: string,
): Promise<Result<ReadArticle>> {
  const file = keptFile(sha256);
  if (file === null) return refuseForgotten();
  return ok({ name: file.name, result: await parse({ ...file, encoding }) });
}

type Parse = (file: EncodedBytes) => Promise<Result<ArticleDraft>>;

/**
 * On the thread that is built beside the program; run from its sources, which have none, in place. Only then are the readers
 * loaded here: they are most of the program, and its start need not wait for them.
 */
const parse: Parse = existsSync(BUILT_WORKER)
  ? onThread(new ParseThread())
  : async (file) => (await import('./parse-article.ts')).parseArticle(file);

function onThread(thread: ParseThread): Parse {
  return (file) => thread.parse(file);
}
