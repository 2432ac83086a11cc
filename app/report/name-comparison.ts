import type { Article } from '../text/article.ts';

/** Longest name given by the program, in UTF-16 code units: one line of the title bar. */
const MAX_NAME_LENGTH = 48;

/** A first name for a comparison: the start of the first headline there is, else the file names. */
export function nameComparison(articles: readonly Pick<Article, 'title' | 'file'>[]): string {
  const title = articles.find((article) => article.title)?.title;
  return shorten(title ?? articles.map(({ file }) => file.name).join(', '));
}

/** The words that fit, with "…" where some do not. */
function shorten(name: string): string {
  const words = name.trim().replace(/\s+/g, ' ');
  if (words.length <= MAX_NAME_LENGTH) return words;
  const cut = words.slice(0, MAX_NAME_LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, end > 0 ? end : MAX_NAME_LENGTH - 1)
    .toWellFormed()
    .replace(/[\s,;:–-]+$/, '')}…`;
}
