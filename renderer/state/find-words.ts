import {
  type Article,
  type Block,
  type FoldedText,
  foldText,
  SIGLA,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';

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

/**
 * Folds what a search would have to fold, as long as there is time; whether all is folded. A long text takes a tenth of a second
 * the first time, which the first letter typed need not wait for.
 */
export function foldAhead(articles: readonly Article[], hasTime: () => boolean): boolean {
  for (const { text, blocks } of articles)
    for (const block of blocks) {
      if (block.kind === 'boilerplate' || folded.has(block)) continue;
      if (!hasTime()) return false;
      foldedBlock(text, block);
    }
  return true;
}

function hitsIn({ siglum, text, blocks }: Article, wanted: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const block of blocks) {
    if (block.kind === 'boilerplate') continue;
    for (const range of rangesIn(foldedBlock(text, block), wanted)) {
      hits.push({ siglum, ...range });
      if (hits.length >= MOST_HITS) return hits;
    }
  }
  return hits;
}

function rangesIn({ text, toSourceRange }: FoldedText, wanted: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    ranges.push(toSourceRange({ start: at, end: at + wanted.length }));
  return ranges;
}

const folded = new WeakMap<Block, FoldedText>();

/** Block by block, so that what is found early is shown before the rest is folded. Nothing worth finding runs on into the next. */
function foldedBlock(text: string, block: Block): FoldedText {
  const known = folded.get(block) ?? foldText(text, block);
  folded.set(block, known);
  return known;
}
