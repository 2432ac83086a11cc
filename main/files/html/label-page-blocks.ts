import { type FurnitureReason, foldWord, isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';

/** A block of a page with its judgement: `outside` says why it is no part of the article, `isTitle` that it is its title. */
export interface JudgedBlock extends PageBlock {
  readonly isTitle: boolean;
  readonly outside: FurnitureReason | null;
}

/** A paragraph is not mostly links. */
const MAX_PARAGRAPH_LINKS = 0.3;
/** A line that is nothing but links leads away from the article. */
const MIN_LINK_LIST_LINKS = 0.9;

/**
 * Says which visible blocks are the article. Readability's choice is taken where it made one, and mended where it is
 * known to fail: the title, standfirst and paragraphs beside others belong to the article; lines of links do not.
 */
export function labelPageBlocks(
  blocks: readonly PageBlock[],
  chosen: ReadonlySet<PageBlock> | null,
  title: string | null,
): readonly JudgedBlock[] {
  const content = withoutIntruders(chosen ?? chooseByRegion(blocks));
  const headline = findHeadline(blocks, content, title);
  const headlineAt = headline === null ? -1 : blocks.indexOf(headline);
  const first = blocks.findIndex((block) => content.has(block));
  const last = blocks.findLastIndex((block) => content.has(block));
  const parents = new Set([...content].map((block) => block.element.parentNode));
  return blocks.map((block, index): JudgedBlock => {
    if (block === headline) return { ...block, isTitle: true, outside: null };
    const isUnderTitle = headlineAt !== -1 && index > headlineAt && index < first;
    const isAmong = index > first && index < last && parents.has(block.element.parentNode);
    const isCaption = block.kind === 'caption' && block.region === null && index < last;
    const isIn = content.has(block)
      ? !isLinkList(block)
      : ((isUnderTitle || isAmong) && isPlainParagraph(block)) || isCaption;
    return {
      ...block,
      isTitle: false,
      outside: isIn ? null : (block.region ?? 'outside the article'),
    };
  });
}

/** What stands in no part of the furniture; where that has no paragraph, every paragraph there is. */
function chooseByRegion(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const free = blocks.filter((block) => block.region === null);
  const isText = free.some((block) => isBodyParagraph(block.text));
  return new Set(isText ? free : blocks.filter((block) => isBodyParagraph(block.text)));
}

/** Parts of a page that stand in the midst of many articles without belonging to them. */
const INTRUDERS: ReadonlySet<FurnitureReason> = new Set<FurnitureReason>([
  'navigation',
  'share links',
  'newsletter sign-up',
  'comments',
  'cookie notice',
  'advertisement',
  'related links',
  'paywall notice',
]);
/** Where such a part has more of the text than this share, its name means something else: an article behind a paywall. */
const MAX_INTRUDER_SHARE = 0.25;

/** Readability's choice without the sign-up boxes, advertisements and menus that it takes along. */
function withoutIntruders(content: ReadonlySet<PageBlock>): ReadonlySet<PageBlock> {
  const intruders = new Set<PageBlock>();
  for (const reason of INTRUDERS) {
    const named = [...content].filter((block) => block.region === reason);
    if (lengthOf(named) <= lengthOf([...content]) * MAX_INTRUDER_SHARE)
      for (const block of named) intruders.add(block);
  }
  return new Set([...content].filter((block) => !intruders.has(block)));
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const isPlainParagraph = (block: PageBlock): boolean =>
  block.region === null && block.linkShare <= MAX_PARAGRAPH_LINKS && isBodyParagraph(block.text);

const isLinkList = (block: PageBlock): boolean =>
  block.linkShare >= MIN_LINK_LIST_LINKS &&
  block.kind !== 'heading' &&
  !isBodyParagraph(block.text);

/** The headline is the heading that the page's own title names, else the first of the highest rank above the text. */
function findHeadline(
  blocks: readonly PageBlock[],
  content: ReadonlySet<PageBlock>,
  title: string | null,
): PageBlock | null {
  const headings = blocks.filter((block) => /^h[1-6]$/.test(block.element.localName));
  const named = headings.find(
    (block) =>
      title !== null &&
      fold(title).startsWith(fold(block.text)) &&
      fold(block.text).length > MIN_TITLE_LENGTH,
  );
  if (named !== undefined) return named;
  const firstContent = blocks.findIndex((block) => content.has(block) && isPlainParagraph(block));
  const above = blocks
    .slice(0, firstContent === -1 ? blocks.length : firstContent)
    .filter((block) => block.element.localName === 'h1');
  return above.filter((block) => block.region === null).at(-1) ?? above.at(-1) ?? null;
}

/** A one-word heading begins many titles by chance. */
const MIN_TITLE_LENGTH = 8;

const fold = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
