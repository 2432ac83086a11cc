import { furnitureReason } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf, type PageBody } from './find-body.ts';
import type { PageElement } from './page-node.ts';
import type { RegionOf } from './trust-regions.ts';
import { isDataRow, isLinks } from './weigh-block.ts';

/** What a page's blocks weigh, and which parts they stand in. */
export interface WeighedPage {
  readonly blocks: readonly PageBlock[];
  readonly regionOf: RegionOf;
  readonly weigh: (block: PageBlock) => number;
}

/** Whether a block is in a box of furniture inside the article: a part that weighs less than nothing and has no paragraph of the article. */
export function furnitureBoxes(
  { blocks, regionOf, weigh }: WeighedPage,
  { holder: outermost }: PageBody,
  isMain: (block: PageBlock) => boolean,
): (block: PageBlock) => boolean {
  const withMain = new Set<PageElement>();
  const weights = new Map<PageElement, number>();
  const rows = new Map<PageElement, number>();
  for (const block of blocks) {
    const weight = weigh(block);
    const counts = !isLabel(weight) && !isAttached(block, regionOf);
    for (const holder of holdersOf(block.element)) {
      if (isMain(block)) withMain.add(holder);
      if (isDataRow(block.element) && !isLinks(block))
        rows.set(holder, (rows.get(holder) ?? 0) + 1);
      if (counts) weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
  }
  return (block) => {
    for (const box of holdersOf(block.element)) {
      if (box === outermost || withMain.has(box)) return false;
      // A table stays one with links to its data below it.
      if ((rows.get(box) ?? 0) >= (box.localName === 'figure' ? 1 : MIN_ROWS)) return false;
      if (HEADING.test(box.localName)) continue;
      if ((weights.get(box) ?? 0) <= -MIN_FURNITURE) return true;
    }
    return false;
  };
}

/** The elements of headings. */
export const HEADING = /^h[1-6]$/;

/** Fewest rows of a table of the article that is no figure of it; a row of two cells may be anything. */
const MIN_ROWS = 3;

/** What a block of furniture weighs at most; labels of a word or two weigh less. */
export const MIN_FURNITURE = 20;

/** Lines of a few words are labels of boxes as often as they are lists: alone they make no box of furniture. */
const isLabel = (weight: number): boolean => weight < 0 && weight > -MIN_FURNITURE;

/** What is hung on parts of articles and says nothing of them. */
const ATTACHED: ReadonlySet<string> = new Set([
  'share links',
  'advertisement',
  'byline',
  'date line',
  'page number',
]);

const isAttached = (block: PageBlock, regionOf: RegionOf): boolean =>
  ATTACHED.has(regionOf(block)?.reason ?? furnitureReason(block.parted, 'edge') ?? '');
