import { isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf } from './find-body.ts';
import type { PageElement, PageNode } from './page-node.ts';
import { HOLDERS, isNamedAfter, isPieceOf, type Region } from './page-regions.ts';

/** The innermost reason that holds for a block, after names that cannot be meant so have been passed over. */
export type RegionOf = (block: PageBlock) => Region | null;

/** A part that holds so many times the text of the paragraphs outside of all parts holds the article, whatever it is called. */
const MIN_TIMES_FREE = 3;
/** Fewer characters of paragraphs outside of a part are no article: it must be inside. */
const MIN_ARTICLE_LENGTH = 250;
/** Nothing that only says when an article was published has sentences of more characters. */
const MAX_DATE_LINE = 100;
/** What a page may have far more of than of its article. */
const LONG_PARTS = new Set(['comments', 'related links', 'another article', 'layer over the page']);
/** Paragraphs with more links than this say nothing of where the article is. */
const MAX_LINKS = 0.5;

/**
 * Which part of the page's furniture each block stands in. The outermost hard name wins, else the outermost soft one; a name that the
 * holder of the page's paragraphs has ("share", "subscriber-content"), or a row of elements that hold them together ("ticker__entry"), is taken
 * for no name. `headline` is the heading the page's title names: with paragraphs below it, it is in no part either.
 */
export function trustRegions(blocks: readonly PageBlock[], headline: PageBlock | null): RegionOf {
  const aroundHeadline = new Set(headline === null ? [] : holdersOf(headline.element));
  const inside = new Map<PageElement, number>();
  const rows = new Rows();
  let free = 0;
  for (const { text, regions, linkShare } of blocks) {
    const length = isBodyParagraph(text) && linkShare < MAX_LINKS ? text.length : 0;
    if (regions.every(({ isSoft }) => isSoft)) free += length;
    for (const region of regions) {
      inside.set(region.element, (inside.get(region.element) ?? 0) + length);
      rows.add(region, length);
    }
  }
  const isPart = (region: Region): boolean => {
    const { element, reason } = region;
    const length = Math.max(inside.get(element) ?? 0, rows.lengthOf(region));
    if (reason === 'date line' && length > MAX_DATE_LINE) return false;
    if (aroundHeadline.has(element) && length > MIN_ARTICLE_LENGTH) return false;
    if (length <= MIN_ARTICLE_LENGTH || length <= free * MIN_TIMES_FREE) return true;
    return LONG_PARTS.has(reason) && free >= MIN_ARTICLE_LENGTH;
  };
  const known = new Map<PageElement, boolean>();
  const isMeant = (region: Region, outer: readonly Region[]): boolean => {
    const answer =
      known.get(region.element) ??
      (isPart(region) &&
        !outer.some((one) => !isPart(one) && isPieceOf(region, one.element)) &&
        !isNamedAfterHolder(region));
    known.set(region.element, answer);
    return answer;
  };
  // Asked for every block again and again: answered once.
  const regionOf = new Map<PageBlock, Region | null>();
  for (const block of blocks) {
    const meant = block.regions.filter((region, at) => isMeant(region, block.regions.slice(0, at)));
    regionOf.set(block, meant.find(({ isSoft }) => !isSoft) ?? meant[0] ?? null);
  }
  return (block) => regionOf.get(block) ?? null;
}

/** The paragraphs of neighbouring elements that are named by the same word: entries of a live page are short one by one. */
class Rows {
  private readonly lengths = new Map<PageNode | null, Map<string, number>>();

  add({ element, word, isSoft }: Region, length: number): void {
    if (word === null || isSoft || length === 0) return;
    const row = this.lengths.get(element.parentNode) ?? new Map<string, number>();
    row.set(word, (row.get(word) ?? 0) + length);
    this.lengths.set(element.parentNode, row);
  }

  /** 0 for an element that no word of its names makes a part. */
  lengthOf({ element, word, isSoft }: Region): number {
    return (!isSoft && word !== null && this.lengths.get(element.parentNode)?.get(word)) || 0;
  }
}

function isNamedAfterHolder(region: Region): boolean {
  for (const around of holdersOf(region.element))
    if (HOLDERS.has(around.localName) && isNamedAfter(region, around)) return true;
  return false;
}
