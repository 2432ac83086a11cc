import { furnitureReason, isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf, isInside } from './find-body.ts';
import { boxesAround } from './find-cards.ts';
import { elementsIn, type PageElement } from './page-node.ts';
import { isLinks } from './weigh-block.ts';

/** An offer with nothing but a link to follow is shorter than most entries of a log. */
const MAX_CALL_LENGTH = 220;
/** Boxes that hold more of the paragraphs' text are the article: an entry of a log may end with a link. */
const MAX_SHARE = 0.25;

/**
 * The blocks of offers below the headline: small boxes with a field to fill in, or of a sentence or two that end in one link or button
 * (a newsletter, a subscription). Links to share are hung on parts of articles and make no offer.
 */
export function findOffers(
  blocks: readonly PageBlock[],
  lengths: ReadonlyMap<PageElement, number>,
  headline: PageBlock | null,
): ReadonlySet<PageBlock> {
  const around = new Set(headline === null ? [] : holdersOf(headline.element));
  const boxes = new Set<PageElement>();
  for (const form of formsOf(blocks))
    for (const box of boxesAround({ element: form }, lengths)) if (!around.has(box)) boxes.add(box);
  for (const box of callsIn(blocks, lengths)) if (!around.has(box)) boxes.add(box);
  for (const box of headedByOffer(blocks, lengths)) if (!around.has(box)) boxes.add(box);
  const start = headline === null ? 0 : blocks.indexOf(headline);
  const offers = blocks.filter(
    (block, index) => index > start && [...holdersOf(block.element)].some((box) => boxes.has(box)),
  );
  const share = paragraphLength(offers) / Math.max(1, paragraphLength(blocks));
  return new Set(share > MAX_SHARE ? [] : offers);
}

/** Boxes of more than a heading whose heading makes an offer to the visitor: all that is in them is of it. */
function headedByOffer(
  blocks: readonly PageBlock[],
  lengths: ReadonlyMap<PageElement, number>,
): readonly PageElement[] {
  return blocks.flatMap((block, index) => {
    const reason = block.kind === 'heading' ? furnitureReason(block.parted, 'edge') : null;
    if (reason === null || !OFFERS.has(reason)) return [];
    const before = blocks[index - 1];
    return boxesAround(block, lengths).filter(
      (box) => box !== block.element && (before === undefined || !isInside(before, box)),
    );
  });
}

const OFFERS: ReadonlySet<string> = new Set([
  'paywall notice',
  'newsletter sign-up',
  'appeal for support',
  'call to follow',
]);

const paragraphLength = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (isBodyParagraph(text) ? text.length : 0), 0);

/** Every form of the page and every field. */
function formsOf(blocks: readonly PageBlock[]): readonly PageElement[] {
  const [first] = blocks;
  const root = first === undefined ? undefined : [...holdersOf(first.element)].at(-1);
  if (root === undefined) return [];
  return [...elementsIn(root)].filter(({ localName }) => FIELDS.has(localName));
}

const FIELDS = new Set(['form', 'input']);

/**
 * Boxes whose last block, and no other, is a link or a button, with a sentence before it. Under headings the same link again and again
 * leads on from the entries of a digest.
 */
function callsIn(
  blocks: readonly PageBlock[],
  lengths: ReadonlyMap<PageElement, number>,
): readonly PageElement[] {
  const held = new Map<PageElement, PageBlock[]>();
  for (const block of blocks)
    for (const box of boxesAround(block, lengths)) held.set(box, [...(held.get(box) ?? []), block]);
  const ends = new Map<string, number>();
  for (const [index, { text }] of blocks.entries())
    if (isBodyParagraph(blocks[index - 1]?.text ?? '')) ends.set(text, (ends.get(text) ?? 0) + 1);
  const isRepeated = ({ text }: PageBlock): boolean => (ends.get(text) ?? 0) > 1;
  return [...held].flatMap(([box, inside]) => {
    const last = inside.at(-1);
    if (last === undefined || (lengths.get(box) ?? 0) > MAX_CALL_LENGTH) return [];
    if (!isCall(last) || !inside.slice(0, -1).every(isPlain)) return [];
    const isEntry = inside[0]?.kind === 'heading' && isRepeated(last);
    return inside.some(isSentence) && !isEntry ? [box] : [];
  });
}

const isAction = (block: PageBlock): boolean =>
  isLinks(block) || block.element.localName === 'button';

const isCall = (block: PageBlock): boolean =>
  isAction(block) &&
  linksIn(block.element) <= 1 &&
  furnitureReason(block.parted, 'edge') !== 'share links';

const linksIn = (element: PageElement): number => [...elementsIn(element)].filter(isLink).length;

const isLink = ({ localName }: PageElement): boolean => localName === 'a';

/** Neither a link nor a part that articles have: quotations, captions and lists may have a link to where they are from. */
const isPlain = (block: PageBlock): boolean =>
  !isAction(block) &&
  (block.kind === null || block.kind === 'paragraph' || block.kind === 'heading');

const isSentence = (block: PageBlock): boolean => !isAction(block) && isBodyParagraph(block.text);
