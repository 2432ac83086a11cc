import { existsSync } from 'node:fs';
import type { ArticleDraft, NamedBytes, Result } from '../../app/index.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import { BUILT_WORKER, ParseThread } from './parse-thread.ts';

/**
 * Reads one article from a file. Fails, with a sentence for the reader, on a missing file, a folder, a file that may not
 * be read, has more than MAX_FILE_BYTES, is empty, is damaged, or is of a format that is not opened.
 */
export async function readArticle(source: ArticleSource): Promise<Result<ArticleDraft>> {
  const loaded = await loadBytes(source);
  return loaded.ok ? parse(loaded.value) : loaded;
}

type Parse = (file: NamedBytes) => Promise<Result<ArticleDraft>>;

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
