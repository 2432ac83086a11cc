import { countWords, furnitureReason, isBodyParagraph, judgeByline } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { holdersOf, isInside } from './find-body.ts';
import { HEADING } from './furniture-boxes.ts';
import type { PageElement } from './page-node.ts';
import type { Region } from './page-regions.ts';

/**
 * Whether the block right after the headline is its standfirst: in the same element whatever element it is, in the same box a line that is no
 * name and no date.
 */
export function isStandfirst(
  block: PageBlock,
  region: Region | null,
  headline: PageBlock | null,
): boolean {
  if (headline === null || block.linkShare > 0) return false;
  if (furnitureReason(block.parted, 'edge') !== null) return false;
  const isBeside = block.element.parentNode === headline.element.parentNode;
  const isNamed = HEADING.test(block.element.localName) || block.kind === 'lead';
  if (isBeside && (isNamed || isBodyParagraph(block.text))) return true;
  return (
    region === null && isPhrase(block) && boxesOf(headline).some((box) => isInside(block, box))
  );
}

/** Fewest words of a standfirst that nothing but its place says to be one. */
const MIN_STANDFIRST_WORDS = 6;
/** Names and places have more capitals than sentences, even German ones. */
const MAX_CAPITALS = 2 / 3;

function isPhrase({ kind, text, parted }: PageBlock): boolean {
  if (kind !== null && kind !== 'paragraph') return false;
  const words = parted.split(/\s+/);
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return (
    countWords(text) >= MIN_STANDFIRST_WORDS &&
    capitals < words.length * MAX_CAPITALS &&
    !CLOCK.test(parted) &&
    judgeByline(parted) === null
  );
}

/** A time of the day stands in date lines. */
const CLOCK = /\b\d{1,2}[:.]\d\d\b/;

/** What a page calls the beginnings of other articles it calls the beginning of its own, too. */
export const isTeaser = ({ word }: Region): boolean => word === 'teaser';

/** Between headline and text outside of the text's own element: a standfirst, or a paragraph. */
export const isUnderHeadline = ({ kind, text }: PageBlock): boolean =>
  kind === 'lead' || isBodyParagraph(text);

/** An item of a list in the box that holds the headline, or the heading of one: the main points of a page that is added to all day. */
export function isInSummary(
  block: PageBlock,
  next: PageBlock | undefined,
  headline: PageBlock | null,
): boolean {
  const item = block.kind === 'heading' ? next : block;
  if (headline === null || item?.kind !== 'list-item' || item.linkShare > 0) return false;
  if (countWords(item.text) < MIN_POINT_WORDS) return false;
  return boxesOf(headline).some((box) => isInside(item, box));
}

/** Names and dates in lists are shorter than points. */
const MIN_POINT_WORDS = 4;

/** The elements right around a headline that are not the whole page. */
const boxesOf = ({ element }: PageBlock): readonly PageElement[] =>
  [...holdersOf(element)]
    .slice(1, 1 + MAX_STEPS)
    .filter(({ localName }) => localName !== 'html' && localName !== 'body');

/** The box of a headline is so many elements around it at most. */
const MAX_STEPS = 2;
