import { cellSentences, type JudgedPassage } from '../synopsis/passage.ts';
import type { PassageLabels } from '../synopsis/passage-labels.ts';
import { type Article, articleSentences, type Sentence, type Siglum } from '../text/article.ts';
import { firstEndingAfter, type TextRange } from '../text/text-range.ts';

/** Finds the sentences and the passages of one article by their place in its text. */
export interface ArticleGuide {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The name of the passage each sentence is in, by sentence number. */
  readonly labels: readonly string[];
}

export function guideThrough(
  article: Article,
  passages: readonly JudgedPassage[],
  labels: PassageLabels,
): ArticleGuide {
  const sentences = articleSentences(article);
  const labelOf: string[] = [];
  for (const passage of passages)
    for (const number of cellSentences(passage, article.siglum))
      labelOf[number] = labels.get(passage.id)?.[article.siglum] ?? '';
  return { article, sentences, labels: labelOf };
}

export type Guides = ReadonlyMap<Siglum, ArticleGuide>;

/** The guide of the article with this letter; throws where the comparison has none. */
export function guideOf(guides: Guides, siglum: Siglum): ArticleGuide {
  const guide = guides.get(siglum);
  if (guide === undefined) throw new RangeError(`There is no article ${siglum}.`);
  return guide;
}

/** The sentences that share a character with the range, O(log n). None for an empty range. */
export function sentencesIn({ sentences }: ArticleGuide, range: TextRange): readonly Sentence[] {
  let at = firstEndingAfter(sentences, range.start);
  const from = at;
  while ((sentences[at]?.start ?? Number.POSITIVE_INFINITY) < range.end) at += 1;
  return sentences.slice(from, at);
}

/** The last sentence that ends at or before an offset; null at the start of the article. */
export function sentenceBefore({ sentences }: ArticleGuide, offset: number): Sentence | null {
  return sentences[firstEndingAfter(sentences, offset) - 1] ?? null;
}

/** From the first to the last of some sentences; the range itself where there are none. */
export function spanOf(sentences: readonly Sentence[], range: TextRange): TextRange {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return range;
  return { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) };
}

/** The name of the passage a range begins in; null where it lies in none. */
export function labelAt(guide: ArticleGuide, range: TextRange): string | null {
  const first = sentencesIn(guide, range)[0];
  return first === undefined ? null : (guide.labels[first.number] ?? null);
}
