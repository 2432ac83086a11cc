import { countWords } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf } from './find-body.ts';
import { childrenOf, isElement, type PageElement } from './page-node.ts';
import { hasName } from './page-regions.ts';

const PICTURES = 'img, picture, amp-img, video, amp-video, figure';
/** Captions are shorter, and nothing else is in the box of a picture. */
const MAX_BOX_LENGTH = 320;
/** A picture stands within so many elements of its caption. */
const MAX_STEPS = 4;

/**
 * Whether a block is boxed with a picture and nothing else: the caption, however its page names it. `lengths` is the number of characters of
 * visible text inside each element.
 */
export function isBesidePicture(
  { element, text }: PageBlock,
  lengths: ReadonlyMap<PageElement, number>,
): boolean {
  if (text.length > MAX_BOX_LENGTH) return false;
  let steps = 0;
  for (const box of holdersOf(element)) {
    if ((lengths.get(box) ?? 0) > MAX_BOX_LENGTH || steps > MAX_STEPS) return false;
    for (const _ of box.querySelectorAll(PICTURES)) return true;
    steps += 1;
  }
  return false;
}

/** Fewest words of a caption: dates and names stand below pictures too. */
const MIN_WORDS = 5;

/** Whether a block comes right after a picture, or what plays a video, in the same element. */
export function isBelowPicture({ element, text }: PageBlock): boolean {
  if (text.length > MAX_BOX_LENGTH || countWords(text) < MIN_WORDS) return false;
  const { parentNode } = element;
  if (parentNode === null || !isElement(parentNode)) return false;
  const siblings = childrenOf(parentNode);
  const before = siblings.slice(0, siblings.indexOf(element)).findLast(isElement);
  return before !== undefined && (PICTURE_TAGS.has(before.localName) || hasName(before, PLAYERS));
}

const PICTURE_TAGS = new Set(PICTURES.split(', '));

const PLAYERS = new Set(['player', 'videoplayer']);

/** Characters of visible text inside every element that has any. */
export function textLengths(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  for (const { element, text } of blocks)
    for (const holder of holdersOf(element))
      lengths.set(holder, (lengths.get(holder) ?? 0) + text.length);
  return lengths;
}
