import {
  type ArticleDraft,
  type NamedBytes,
  ok,
  type Result,
  type SourceFormat,
} from '../../app/index.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import type { Extraction } from './extraction.ts';
import {
  refuseBinary,
  refuseBlank,
  refuseEmpty,
  refuseFormat,
  refuseWithoutText,
} from './file-failures.ts';
import { fileFormat } from './file-format.ts';
import { hashBytes } from './hash-bytes.ts';
import { readHtml } from './html-reader.ts';
import { isPlainText } from './is-plain-text.ts';
import { type ArticleSource, loadBytes } from './load-bytes.ts';
import { readMarkdown } from './markdown-reader.ts';
import { readText } from './text-reader.ts';

/**
 * Reads one article from a file. Fails, with a sentence for the reader, on a missing file, a folder, a file that may not
 * be read, has more than MAX_FILE_BYTES, is empty, is not text, or is of a format that is not opened.
 */
export async function readArticle(source: ArticleSource): Promise<Result<ArticleDraft>> {
  const loaded = await loadBytes(source);
  return loaded.ok ? parseArticle(loaded.value) : loaded;
}

/** An article from a file's bytes. */
export function parseArticle({ name, bytes }: NamedBytes): Result<ArticleDraft> {
  if (bytes.length === 0) return refuseEmpty(name);
  const found = fileFormat(name, bytes);
  if (found.kind === 'unknown') return refuseFormat(name, found.what);
  if (found.kind === 'binary') return refuseBinary(name, found.what);
  const { format } = found;
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  if (!isPlainText(decoded.text))
    return refuseBinary(name, 'something else (pictures and programs look like this)');
  if (decoded.text.trim() === '') return refuseBlank(name);
  const { text, blocks, publication } = extract(decoded.text, format);
  if (blocks.length === 0) return refuseWithoutText(name);
  const file = {
    name,
    sha256: hashBytes(bytes),
    bytes: bytes.length,
    format,
    encoding: decoded.encoding,
  };
  return ok({ ...publication, file, text, blocks });
}

function extract(decoded: string, format: SourceFormat): Extraction {
  switch (format) {
    case 'text':
      return readText(decoded);
    case 'markdown':
      return readMarkdown(decoded);
    case 'html':
      return readHtml(decoded);
  }
}
