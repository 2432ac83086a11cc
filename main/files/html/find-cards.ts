import { isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf } from './find-body.ts';
import type { PageElement } from './page-node.ts';
import { isLinkedHeading } from './weigh-block.ts';

/** A card holds the headline of another article and the first sentences of it, no more. */
const MAX_CARD_LENGTH = 420;
/** A card's texts stand within so many elements of it. */
const MAX_STEPS = 3;

/** The blocks that are in cards: boxes of a heading that is a link and one paragraph, which lead to other articles. */
export function findCards(
  blocks: readonly PageBlock[],
  lengths: ReadonlyMap<PageElement, number>,
): ReadonlySet<PageBlock> {
  const paragraphs = new Map<PageElement, number>();
  for (const block of blocks)
    for (const box of boxesAround(block, lengths))
      if (isBodyParagraph(block.text)) paragraphs.set(box, (paragraphs.get(box) ?? 0) + 1);
  const cards = new Set<PageElement>();
  for (const block of blocks.filter(isLinkedHeading))
    for (const box of boxesAround(block, lengths)) if (paragraphs.get(box) === 1) cards.add(box);
  return new Set(
    blocks.filter((block) => boxesAround(block, lengths).some((box) => cards.has(box))),
  );
}

function boxesAround(
  { element }: PageBlock,
  lengths: ReadonlyMap<PageElement, number>,
): readonly PageElement[] {
  const boxes: PageElement[] = [];
  for (const holder of holdersOf(element)) {
    if (boxes.length > MAX_STEPS || (lengths.get(holder) ?? 0) > MAX_CARD_LENGTH) break;
    boxes.push(holder);
  }
  return boxes;
}
