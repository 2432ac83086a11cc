import { isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf } from './find-body.ts';
import type { PageElement } from './page-node.ts';
import { isLinkedHeading } from './weigh-block.ts';

/** A card holds the headline of another article and the first sentences of it, no more. */
const MAX_CARD_LENGTH = 420;
/** A card's texts stand within so many elements of it. */
const MAX_STEPS = 3;

/** The blocks that are in cards: boxes of a headline that is a link and one paragraph, which lead to other articles. */
export function findCards(
  blocks: readonly PageBlock[],
  lengths: ReadonlyMap<PageElement, number>,
): ReadonlySet<PageBlock> {
  const paragraphs = new Map<PageElement, PageBlock[]>();
  for (const block of blocks)
    for (const box of boxesAround(block, lengths))
      if (isBodyParagraph(block.text)) paragraphs.set(box, [...(paragraphs.get(box) ?? []), block]);
  const order = new Map(blocks.map((block, index) => [block, index]));
  const place = (block: PageBlock): number => order.get(block) ?? 0;
  const cards = new Set<PageElement>();
  for (const block of blocks.filter(isHeadlineOfAnother))
    for (const box of boxesAround(block, lengths)) {
      const [only, ...others] = paragraphs.get(box) ?? [];
      if (only === undefined || others.length > 0) continue;
      if (isLinkedHeading(block) || place(only) === place(block) + 1) cards.add(box);
    }
  const inCards = blocks.filter((block) =>
    boxesAround(block, lengths).some((box) => cards.has(box)),
  );
  return new Set(inCards);
}

/** A headline in a link of its own, a heading or not; shorter links are labels. */
const isHeadlineOfAnother = (block: PageBlock): boolean =>
  isLinkedHeading(block) ||
  (block.kind === null &&
    block.linkShare === 1 &&
    block.text.split(' ', MIN_WORDS).length === MIN_WORDS);

const MIN_WORDS = 3;

/** The elements around a block that hold no more than a card does, the innermost first. */
export function boxesAround(
  { element }: Pick<PageBlock, 'element'>,
  lengths: ReadonlyMap<PageElement, number>,
): readonly PageElement[] {
  const boxes: PageElement[] = [];
  for (const holder of holdersOf(element)) {
    if (boxes.length > MAX_STEPS || (lengths.get(holder) ?? 0) > MAX_CARD_LENGTH) break;
    boxes.push(holder);
  }
  return boxes;
}
