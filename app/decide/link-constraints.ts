import type { LinkConstraint, LinkSide } from '../align/link.ts';
import { type Article, articleSentences } from '../text/article.ts';
import { isEmptyRange, overlapLength } from '../text/text-range.ts';
import type { Decision, Place } from './decision.ts';
import { placeRange } from './place-range.ts';

/**
 * The reader's pins and rejections as sentence numbers of the articles as they stand. One whose words are gone constrains
 * nothing. O(text) for each decision.
 */
export function linkConstraints(
  articles: readonly Article[],
  decisions: readonly Decision[],
): readonly LinkConstraint[] {
  return decisions.flatMap((decision) => {
    if (decision.type !== 'link') return [];
    const a = sideOf(articles, decision.a);
    const b = sideOf(articles, decision.b);
    if (!a || !b) return [];
    const { provenance } = decision;
    return [a.article < b.article ? { a, b, provenance } : { a: b, b: a, provenance }];
  });
}

/** The sentences a place touches; null where it touches none that is compared. */
function sideOf(articles: readonly Article[], place: Place): LinkSide | null {
  const range = placeRange(articles, place);
  const article = articles.find(({ siglum }) => siglum === place.article);
  if (!article || !range || isEmptyRange(range)) return null;
  const sentences = articleSentences(article)
    .filter((sentence) => overlapLength(sentence, range) > 0)
    .map(({ number }) => number);
  return sentences.length === 0 ? null : { article: place.article, sentences };
}
