import type { ArticleDraft, Result } from '../../app/index.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import { parseArticle } from './parse-article.ts';

/**
 * Reads one article from a file. Fails, with a sentence for the reader, on a missing file, a folder, a file that may not
 * be read, has more than MAX_FILE_BYTES, is empty, is damaged, or is of a format that is not opened.
 */
export async function readArticle(source: ArticleSource): Promise<Result<ArticleDraft>> {
  const loaded = await loadBytes(source);
  return loaded.ok ? parseArticle(loaded.value) : loaded;
}
