import { anchorSelector } from '../anchor/anchor-selector.ts';
import type { Article } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Place } from './decision.ts';

/** Where a place stands now; null where its article or its words are gone, or several places fit alike. */
export function placeRange(articles: readonly Article[], place: Place): TextRange | null {
  const article = articles.find(({ siglum }) => siglum === place.article);
  const anchor = article ? anchorSelector(article.text, place.selector) : null;
  return anchor === null || anchor.state === 'uncertain' ? null : anchor.range;
}
