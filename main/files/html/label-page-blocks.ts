import {
  countWords,
  endsLikeSentence,
  type FurnitureReason,
  furnitureReason,
  isBodyParagraph,
  isNewsletterBlurb,
  namesNewsletter,
  opensEndMatter,
} from '../../../app/index.ts';
import { authorNames, MAX_NAME_LENGTH, startsWithOne } from './author-names.ts';
import { isBelowPicture, isBesidePicture, textLengths } from './beside-picture.ts';
import type { PageBlock, PageBlocks } from './collect-blocks.ts';
import { findAmendments } from './find-amendments.ts';
import { findBody, holdersOf, isInside, type PageBody } from './find-body.ts';
import { findCards } from './find-cards.ts';
import { findHeadline, namedHeadline } from './find-headline.ts';
import { findOffers } from './find-offers.ts';
import { findOtherArticles } from './find-other-articles.ts';
import { furnitureBoxes, MIN_FURNITURE, type WeighedPage } from './furniture-boxes.ts';
import type { PageElement } from './page-node.ts';
import { type RegionOf, trustRegions } from './trust-regions.ts';
import { isInSummary, isStandfirst, isTeaser, isUnderHeadline } from './under-headline.ts';
import { isDataRow, isLinks, weighBlock } from './weigh-block.ts';

/** A block of a page with its judgement: `outside` says why it is no part of the article, `isTitle` that it is its title. */
export interface JudgedBlock extends PageBlock {
  readonly isTitle: boolean;
  readonly outside: FurnitureReason | null;
}

/**
 * Says which visible blocks are the article. The article is where the weight of paragraphs is;
 * inside it what is named, built or worded like page furniture is left out, above it lead and pictures under the headline are taken in.
 */
export function labelPageBlocks(
  { blocks, depth }: PageBlocks,
  title: string | null,
  author: string | null,
): readonly JudgedBlock[] {
  const regionOf = trustRegions(blocks, namedHeadline(blocks, title));
  if (depth > MAX_DEPTH) return judgeAll(blocks, null, judgeByRegion(regionOf));
  const headline = findHeadline(blocks, title, regionOf);
  const others = findOtherArticles(blocks, headline);
  const isElsewhere = (block: PageBlock): boolean =>
    others.size > 0 && [...holdersOf(block.element)].some((holder) => others.has(holder));
  const lengths = textLengths(blocks);
  const cards = findCards(blocks, lengths);
  const offers = findOffers(blocks, lengths, headline);
  const weights = new Map<PageBlock, number>();
  for (const block of blocks) {
    const weight = isElsewhere(block) ? 0 : weighBlock(block, regionOf(block));
    const leadsAway = cards.has(block) || offers.has(block);
    weights.set(block, leadsAway ? Math.min(0, weight) : weight);
  }
  const weigh = (block: PageBlock): number => weights.get(block) ?? 0;
  const body = findBody(blocks, weigh);
  const page: JudgedPage = {
    blocks,
    regionOf,
    headline,
    lengths,
    weigh,
    isElsewhere,
    offers,
    author,
  };
  const judge = body === null ? judgeByRegion(regionOf) : judgeAround(page, body);
  return judgeAll(blocks, headline, judge);
}

const judgeAll = (
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  judge: Judge,
): readonly JudgedBlock[] =>
  blocks.map((block, index) => {
    if (block === headline) return { ...block, isTitle: true, outside: null };
    return { ...block, isTitle: false, ...judge(block, index) };
  });

/** Time grows with the depth of every block; only pages full of elements that are never closed lie so deep. */
const MAX_DEPTH = 300;

interface JudgedPage extends WeighedPage {
  readonly headline: PageBlock | null;
  /** Characters of visible text inside each element. */
  readonly lengths: ReadonlyMap<PageElement, number>;
  readonly isElsewhere: (block: PageBlock) => boolean;
  readonly offers: ReadonlySet<PageBlock>;
  readonly author: string | null;
}

/** Why a block is outside the article, null for what is in it; and what it is there. */
type Judge = (block: PageBlock, index: number) => Pick<JudgedBlock, 'outside' | 'kind'>;

/** A page without a paragraph, or one too deep to be looked at closely: all of it but what stands in named parts. */
const judgeByRegion =
  (regionOf: RegionOf): Judge =>
  (block) => ({ kind: block.kind, outside: regionOf(block)?.reason ?? null });

function judgeAround(page: JudgedPage, body: PageBody): Judge {
  const { blocks, regionOf, headline, lengths, weigh } = page;
  const paragraphs = blocks.filter(
    (block) => weigh(block) > 0 && body.isBuiltAlike(block) && isInside(block, body.holder),
  );
  const below = withoutLastFurniture(belowHeadline(page, paragraphs));
  const headlineAt = headline === null ? -1 : blocks.indexOf(headline);
  const names = authorNames(
    page.author,
    linesAbove(blocks, headlineAt, below[MAX_BEFORE_BYLINE] ?? below[0]),
  );
  const main = new Set(withoutBiography(below, names));
  const isMain = (block: PageBlock): boolean => main.has(block);
  const first = blocks.findIndex(isMain);
  const endMatter = findEndMatter(blocks, isMain);
  const parents = new Set([...main].map(({ element }) => element.parentNode));
  const isShort = (block: PageBlock): boolean =>
    body.isBuiltAlike(block) && parents.has(block.element.parentNode) && isShortSentence(block);
  const last = blocks.findLastIndex(
    (block, index) =>
      index < endMatter &&
      (isMain(block) ||
        isShort(block) ||
        (isDataRow(block.element) && isInside(block, body.holder))),
  );
  const start = headlineAt !== -1 && headlineAt < first ? headlineAt : -1;
  const end = Math.min(endOfArticle(page, last), endMatter - 1);
  const isBoxed = furnitureBoxes(page, body, isMain);
  const amendments = findAmendments(blocks, regionOf, { holder: body.holder, headline });
  const authorBoxes = new Set(
    blocks
      .slice(last + 1)
      .filter(({ text }) => startsWithOne(text, names))
      .flatMap(({ element }) => [...holdersOf(element)].slice(1, 2))
      .filter((box) => ![...holdersOf(body.holder)].includes(box)),
  );
  const isAboutAuthor = (block: PageBlock, index: number): boolean =>
    index > last &&
    (startsWithOne(block.text, names) ||
      [...holdersOf(block.element)].some((box) => authorBoxes.has(box)));
  const isCaption = (block: PageBlock): boolean =>
    !isLinks(block) &&
    !isCounter(block) &&
    (regionOf(block)?.isSoft ?? true) &&
    (block.kind === 'caption' || (!isMain(block) && isBesidePicture(block, lengths)));
  const isPart = (block: PageBlock, index: number): boolean => {
    const region = regionOf(block);
    if (index > start && amendments.has(block)) return true;
    if (index <= start || index > end || isLinks(block)) return false;
    if (region !== null && !region.isSoft) return false;
    if (page.offers.has(block) || isOffer(block, blocks[index + 1])) return false;
    if (index === start + 1 && isStandfirst(block, region, headline)) return true;
    if (isMain(block) || isCaption(block)) return true;
    if (isAboutAuthor(block, index)) return false;
    if (isFurnitureAside(block)) return false;
    if (!isInside(block, body.holder)) {
      if (start === -1 || index >= first || (region !== null && !isTeaser(region))) return false;
      return (
        isUnderHeadline(block) ||
        isBelowPicture(block) ||
        isInSummary(block, blocks[index + 1], headline)
      );
    }
    if (isBoxed(block)) return false;
    return region === null || isSubstance(block) || headsSubstance(block, blocks[index + 1]);
  };
  const reasonOf = (block: PageBlock, index: number): FurnitureReason | null => {
    if (page.isElsewhere(block)) return 'another article';
    if (isPart(block, index)) return null;
    if (isAboutAuthor(block, index)) return 'about the author';
    return regionOf(block)?.reason ?? 'outside the article';
  };
  return (block, index) => ({
    outside: reasonOf(block, index),
    kind: block.kind ?? (isCaption(block) ? 'caption' : null),
  });
}

/** Below an article stands less than this share of its paragraphs, and below its headline more. */
const MAX_BELOW = 0.5;

/** The paragraphs below the headline, where most of them are; what stands above it then speaks of the author or the series. */
function belowHeadline(
  { blocks, headline }: JudgedPage,
  paragraphs: readonly PageBlock[],
): readonly PageBlock[] {
  if (headline === null) return paragraphs;
  const below = new Set(blocks.slice(blocks.indexOf(headline)));
  const kept = paragraphs.filter((block) => below.has(block));
  return lengthOf(kept) > lengthOf(paragraphs) * MAX_BELOW ? kept : paragraphs;
}

/** The paragraphs without the last ones that speak to the visitor of the page: a call to follow is built like any paragraph. */
function withoutLastFurniture(paragraphs: readonly PageBlock[]): readonly PageBlock[] {
  const last = paragraphs.findLastIndex(({ parted }) => furnitureReason(parted, 'edge') === null);
  return last === -1 ? paragraphs : paragraphs.slice(0, last + 1);
}

/** Who wrote an article stands below its headline, or below its first paragraphs. */
const MAX_BEFORE_BYLINE = 2;

/** The texts between the headline and a paragraph. */
const linesAbove = (
  blocks: readonly PageBlock[],
  headlineAt: number,
  paragraph: PageBlock | undefined,
): readonly string[] =>
  paragraph === undefined
    ? []
    : blocks.slice(headlineAt + 1, blocks.indexOf(paragraph)).map(({ text }) => text);

/** The paragraphs without the last one where it begins with the name of who wrote them all: it says who that is. */
function withoutBiography(
  paragraphs: readonly PageBlock[],
  names: readonly string[],
): readonly PageBlock[] {
  const last = paragraphs.at(-1);
  const isBiography =
    last !== undefined && paragraphs.length > 1 && startsWithOne(last.text, names);
  return isBiography ? paragraphs.slice(0, -1) : paragraphs;
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Where the notes on the publisher begin that are put below an article; the number of blocks where there are none. */
function findEndMatter(
  blocks: readonly PageBlock[],
  isMain: (block: PageBlock) => boolean,
): number {
  const all = lengthOf(blocks.filter(isMain));
  const found = blocks.findIndex(
    (block, index) =>
      block.text.length <= MAX_NAME_LENGTH &&
      opensEndMatter(block.text, blocks[index + 1]?.text ?? '') &&
      lengthOf(blocks.slice(index).filter(isMain)) < all * MAX_BELOW,
  );
  return found === -1 ? blocks.length : found;
}

/** Where nothing but furniture follows any more: after the last paragraph notes may stand, up to the first piece of furniture. */
function endOfArticle({ blocks, weigh }: JudgedPage, last: number): number {
  const furniture = blocks.findIndex(
    (block, index) => index > last && weigh(block) <= -MIN_FURNITURE,
  );
  return furniture === -1 ? blocks.length : furniture;
}

/** A sentence on a newsletter with a link or a button to sign up below it. */
const isOffer = (block: PageBlock, next: PageBlock | undefined): boolean =>
  next !== undefined &&
  namesNewsletter(block.parted) &&
  (isLinks(next) || next.element.localName === 'button');

/** The number of a picture among those of a gallery. */
const isCounter = ({ parted }: PageBlock): boolean =>
  furnitureReason(parted, 'body') === 'page number';

const isFurnitureAside = ({ parted, element }: PageBlock): boolean =>
  !isDataRow(element) && (furnitureReason(parted, 'edge') !== null || isNewsletterBlurb(parted));

/** Fewest words of a sentence. */
const MIN_SHORT_WORDS = 4;

/** A sentence too short to be told from a label by its words alone: what it is built like says more. */
const isShortSentence = (block: PageBlock): boolean =>
  endsLikeSentence(block.text) &&
  countWords(block.text) >= MIN_SHORT_WORDS &&
  block.linkShare === 0 &&
  furnitureReason(block.parted, 'edge') === null;

/** What articles have in their own asides and footers: sentences, lists and quotations, no labels. */
const isSubstance = ({ text, kind, element }: PageBlock): boolean =>
  isBodyParagraph(text) ||
  isDataRow(element) ||
  (endsLikeSentence(text) && countWords(text) >= MIN_NOTE_WORDS) ||
  kind === 'list-item' ||
  kind === 'quote' ||
  kind === 'caption';

/** A heading with what articles have in their asides right below it. */
const headsSubstance = (block: PageBlock, next: PageBlock | undefined): boolean =>
  block.kind === 'heading' &&
  next !== undefined &&
  !isLinks(next) &&
  isInsideSame(next, block) &&
  isSubstance(next);

/** Whether a block stands in the element around another, in it or in a list there. */
const isInsideSame = (block: PageBlock, { element }: PageBlock): boolean =>
  [...holdersOf(block.element)]
    .slice(1, 1 + MAX_LIST_STEPS)
    .some((one) => one === element.parentNode);

/** An item, its list, and what is around it. */
const MAX_LIST_STEPS = 2;

/** Fewest words of a sentence that says something of the article, as notes below it do. */
const MIN_NOTE_WORDS = 5;
