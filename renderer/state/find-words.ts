import {
  type Article,
  firstEndingAfter,
  foldText,
  SIGLA,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';
import { type FoldedStretch, foldedStretches } from './fold-article.ts';

/** Words that were looked for, where they stand. */
export interface Hit extends TextRange {
  readonly siglum: Siglum;
}

/** More hits than these in one article nobody walks through; the count then says so. */
export const MOST_HITS = 1_000;

/**
 * Where words stand in the articles, column by column in text order, whatever their case, spaces, accents and kind of quotation
 * mark. What is left out of the comparison is passed over. Linear in the text up to the last hit wanted; most of it the first
 * time, while the text is folded.
 */
export function findWords(articles: readonly Article[], query: string): readonly Hit[] {
  const wanted = foldText(query.trim()).text;
  return wanted === '' ? [] : articles.flatMap((article) => hitsIn(article, wanted));
}

/** Whether there may be more hits than were listed. */
export const isCutShort = (hits: readonly Hit[]): boolean =>
  SIGLA.some((one) => hits.filter(({ siglum }) => siglum === one).length >= MOST_HITS);

function hitsIn(article: Article, wanted: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const stretch of foldedStretches(article))
    for (const range of rangesIn(stretch, wanted)) {
      hits.push({ siglum: article.siglum, ...range });
      if (hits.length >= MOST_HITS) return hits;
    }
  return hits;
}

function* rangesIn({ text, blocks }: FoldedStretch, wanted: string): Generator<TextRange> {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const block = blocks[firstEndingAfter(blocks, at)];
    if (block) yield block.toSourceRange(within(block, at, at + wanted.length));
  }
}

/** A range of a stretch's text, counted from the start of one of its blocks. */
const within = ({ start }: TextRange, from: number, to: number): TextRange => ({
  start: from - start,
  end: to - start,
});
