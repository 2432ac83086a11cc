import type { Evidence } from '../compare/finding.ts';
import type { Article } from '../text/article.ts';
import { markupSigns } from '../text/markup-signs.ts';
import { wordsShown } from '../text/words-shown.ts';

/** The words of a piece of evidence as they are read: as they stand in its article, but for signs of markup. Empty for a gap. */
export function evidenceWords(
  articles: readonly Article[],
  { article: siglum, start, end, text }: Evidence,
): string {
  const article = articles.find((one) => one.siglum === siglum);
  return article ? wordsShown(article.text, { start, end }, markupSigns(article)) : text;
}
