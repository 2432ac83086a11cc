import {
  type Article,
  type FoldedText,
  foldText,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';

/** Words that were looked for, where they stand. */
export interface Hit extends TextRange {
  readonly siglum: Siglum;
}

/** More hits than these nobody walks through; the count then says so. */
export const MOST_HITS = 2_000;

const folded = new WeakMap<Article, FoldedText>();

/**
 * Where words stand in the articles, column by column in text order, whatever their case, spaces, accents and kind of quotation
 * mark. What is left out of the comparison is passed over. Linear in the text after the first search.
 */
export function findWords(articles: readonly Article[], query: string): readonly Hit[] {
  const wanted = foldText(query.trim()).text;
  if (wanted === '') return [];
  return articles.flatMap((article) => hitsIn(article, wanted)).slice(0, MOST_HITS);
}

function hitsIn(article: Article, wanted: string): readonly Hit[] {
  const { text, toSourceRange } = foldedText(article);
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = toSourceRange({ start: at, end: at + wanted.length });
    if (isCompared(article, range)) hits.push({ siglum: article.siglum, ...range });
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

function foldedText(article: Article): FoldedText {
  const known = folded.get(article) ?? foldText(article.text);
  folded.set(article, known);
  return known;
}

const isCompared = ({ blocks }: Article, { start }: TextRange): boolean =>
  blocks.find((block) => block.end > start)?.kind !== 'boilerplate';
