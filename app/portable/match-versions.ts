import { renewArticle } from '../library/renew-article.ts';
import type { StoredWork } from '../library/stored-work.ts';
import type { Article } from '../text/article.ts';

/**
 * Somebody else's work as if done on one's own versions of the articles: where their text is an earlier version of ours, or
 * ours of theirs, their marks are followed into ours. `at` is an ISO 8601 date and time.
 */
export function matchVersions(
  own: readonly Article[],
  foreign: StoredWork,
  at: string,
): StoredWork {
  let work = foreign;
  for (const article of foreign.articles) {
    const version = versionOf(own, article);
    if (version !== null) work = renew(work, article, version, at);
  }
  return work;
}

/** One's own version of a foreign article; null where it is the same, or where one has no version of it. */
function versionOf(own: readonly Article[], article: Article): Article | null {
  const isHere = own.some(
    ({ file, text }) => file.sha256 === article.file.sha256 && text === article.text,
  );
  return isHere ? null : (own.find((one) => areVersions(one, article)) ?? null);
}

function renew(work: StoredWork, article: Article, version: Article, at: string): StoredWork {
  const { file, text, blocks } = version;
  const renewal = renewArticle(work, article, { file, text, blocks }, at);
  return {
    ...work,
    articles: work.articles.map((one) => (one === article ? renewal.article : one)),
    highlights: replace(work.highlights, renewal.highlights),
    notes: replace(work.notes, renewal.notes),
    decisions: replace(work.decisions, renewal.decisions),
  };
}

function replace<T extends { readonly id: string }>(
  items: readonly T[],
  others: readonly T[],
): readonly T[] {
  const byId = new Map(others.map((item) => [item.id, item]));
  return items.map((item) => byId.get(item.id) ?? item);
}

const areVersions = (a: Article, b: Article): boolean => isEarlier(a, b) || isEarlier(b, a);

const isEarlier = (version: Article, { earlier = [] }: Article): boolean =>
  earlier.some(({ file, text }) => file.sha256 === version.file.sha256 && text === version.text);
