import {
  type ArticleDraft,
  isLibraryName,
  isPortableName,
  type ReadOutcome,
  type Result,
} from '../../app/index.ts';
import { refuseSame } from './file-failures.ts';
import { readLibraryFile } from './library-reader.ts';
import { type ArticleSource, sourceName } from './load-bytes.ts';
import { readPortable } from './portable-reader.ts';
import { readArticle } from './read-article.ts';

/** A file, and the encoding its reader has chosen for it, where there is one. */
export type EncodedSource = ArticleSource & { readonly encoding?: string | undefined };

/**
 * Reads files one after the other, so that only one is in memory twice: each an article (or, from a portable file, a
 * comparison) or the reason there is none, in the order given. Of articles with the same contents the first is read and the
 * others are refused; none harms another.
 */
export async function readArticles(
  sources: readonly EncodedSource[],
): Promise<readonly ReadOutcome[]> {
  const firstWith = new Map<string, string>();
  const outcomes: ReadOutcome[] = [];
  for (const source of sources) {
    const name = sourceName(source);
    if (isLibraryName(name)) outcomes.push({ name, library: await readLibraryFile(source) });
    else if (isPortableName(name)) outcomes.push({ name, portable: await readPortable(source) });
    else
      outcomes.push({
        name,
        result: refuseRepeated(name, await readArticle(source, source.encoding), firstWith),
      });
  }
  return outcomes;
}

function refuseRepeated(
  name: string,
  result: Result<ArticleDraft>,
  firstWith: Map<string, string>,
): Result<ArticleDraft> {
  if (!result.ok) return result;
  const { sha256 } = result.value.file;
  const first = firstWith.get(sha256);
  if (first !== undefined) return refuseSame(name, first);
  firstWith.set(sha256, name);
  return result;
}
