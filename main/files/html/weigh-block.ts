import { furnitureReason, isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { childrenOf, isElement, type PageElement } from './page-node.ts';
import type { Region } from './page-regions.ts';

/** A block of more links than this leads away from the page. */
const MAX_LINKS = 0.5;
/** A heading that is a link leads to the article it is the headline of. */
const MAX_HEADING_LINKS = 0.9;
/** A link list has short texts; each must weigh more than its characters. */
const FURNITURE_COST = 20;
/** A short text that is neither sentence nor furniture: a label, a name, a heading of a box. */
const LABEL_COST = 8;
/** Lists, captions and quotations are parts of articles, but also of boxes around them. */
const LESSER_SHARE = 0.5;
const SOFT_SHARE = 0.3;

/** How much a block speaks for what holds it being the article: characters of it, less than nothing for page furniture. */
export function weighBlock(block: PageBlock, region: Region | null): number {
  const { text, parted, kind, linkShare, element } = block;
  if (region !== null && !region.isSoft) return -text.length - FURNITURE_COST;
  if (isLinks(block)) return -text.length - FURNITURE_COST;
  if (isDataRow(element)) return LESSER_SHARE * text.length;
  if (furnitureReason(parted, 'body') !== null) return -FURNITURE_COST;
  const share = region === null ? 1 : SOFT_SHARE;
  if (isBodyParagraph(text)) return share * text.length * (1 - linkShare);
  if (isLinkedHeading(block)) return -text.length - FURNITURE_COST;
  if (kind === 'heading') return 0;
  if (kind === null || kind === 'paragraph') return -LABEL_COST;
  return share * LESSER_SHARE * text.length * (1 - linkShare);
}

export const isLinkedHeading = ({ kind, linkShare }: PageBlock): boolean =>
  kind === 'heading' && linkShare > MAX_HEADING_LINKS;

/** A row of a table of facts: pages laid out by tables have whole texts in their cells. */
export function isDataRow(element: PageElement): boolean {
  if (element.localName !== 'tr') return false;
  const known = dataRows.get(element);
  if (known !== undefined) return known;
  const cells = childrenOf(element).filter(
    (node) => isElement(node) && (node.localName === 'td' || node.localName === 'th'),
  );
  const isFacts =
    cells.length > 1 && cells.every(({ textContent }) => (textContent ?? '').length <= MAX_CELL);
  dataRows.set(element, isFacts);
  return isFacts;
}

/** Asked for every text in it: answered once. */
const dataRows = new WeakMap<PageElement, boolean>();

/** Cells of facts are shorter than the columns of a page. */
const MAX_CELL = 600;

/** Whether a block is links and little else. A heading may be a link, and a sentence of the article may be a long one. */
export const isLinks = ({ text, kind, linkShare }: PageBlock): boolean =>
  linkShare > MAX_LINKS && kind !== 'heading' && !(isBodyParagraph(text) && linkShare < 1);
