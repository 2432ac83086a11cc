import { headsAmendments, isAmendment } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf, isInside } from './find-body.ts';
import { HEADING } from './furniture-boxes.ts';
import type { PageElement } from './page-node.ts';
import type { RegionOf } from './trust-regions.ts';
import { isLinks } from './weigh-block.ts';

/** Where an article is: the element with its text, and its headline. */
interface Place {
  readonly holder: PageElement;
  readonly headline: PageBlock | null;
}

/**
 * The blocks that say what was changed in the article after it was published: sentences that say so, and lists with a heading that does. They
 * stand at its end, often below what the publisher says of itself or offers, and a reader who compares articles needs them.
 */
export function findAmendments(
  blocks: readonly PageBlock[],
  regionOf: RegionOf,
  place: Place,
): ReadonlySet<PageBlock> {
  const around = elementAround(place);
  const found = new Set<PageBlock>();
  const mayBe = (block: PageBlock): boolean =>
    isInside(block, around) && !isLinks(block) && (regionOf(block)?.isSoft ?? true);
  for (const [index, block] of blocks.entries()) {
    if (!mayBe(block)) continue;
    if (isAmendment(block.text)) found.add(block);
    if (!headsAmendments(block.text) || !isHeading(block)) continue;
    const log = logBelow(blocks, index).filter(mayBe);
    if (log.length > 0) for (const part of [block, ...log]) found.add(part);
  }
  return found;
}

/** The innermost element with headline and text, or that of the text alone where only the page as a whole has both. */
function elementAround({ holder, headline }: Place): PageElement {
  if (headline === null) return holder;
  for (const element of holdersOf(holder))
    if (isInside(headline, element))
      return /^(?:html|body)$/.test(element.localName) ? holder : element;
  return holder;
}

const isHeading = ({ kind, element }: PageBlock): boolean =>
  kind === 'heading' || HEADING.test(element.localName);

/** The entries below a heading: the list that follows, or what stands in the element around it and is built like the first of them. */
function logBelow(blocks: readonly PageBlock[], heading: number): readonly PageBlock[] {
  const box = blocks[heading]?.element.parentNode;
  const below = blocks.slice(heading + 1);
  const [first] = below;
  if (first === undefined) return [];
  const list = [...holdersOf(first.element)].find(({ parentNode }) => parentNode === box);
  const isEntry = (block: PageBlock): boolean =>
    list !== undefined && LIST.test(list.localName)
      ? isInside(block, list)
      : isBuiltLike(block.element, first.element) &&
        [...holdersOf(block.element)].some((one) => one === box);
  const end = below.findIndex((block) => isHeading(block) || !isEntry(block));
  return end === -1 ? below : below.slice(0, end);
}

const LIST = /^(?:ul|ol|dl)$/;

const isBuiltLike = (one: PageElement, other: PageElement): boolean =>
  one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
