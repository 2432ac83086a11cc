import { isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import { isElement, type PageElement, type PageNode } from './page-node.ts';

/** Where a page's article is. */
export interface PageBody {
  /** The smallest element that holds what weighs most. */
  readonly holder: PageElement;
  /** Whether a block is built like most paragraphs of the article. */
  readonly isBuiltAlike: (block: PageBlock) => boolean;
}

/**
 * The element whose blocks weigh most, of several the innermost: it holds the whole of the article and the least of what is around.
 * Null where nothing speaks for any. Time is the number of blocks times their depth.
 */
export function findBody(
  blocks: readonly PageBlock[],
  weigh: (block: PageBlock) => number,
): PageBody | null {
  const weights = new Map<PageElement, number>();
  const depths = new Map<PageElement, number>();
  for (const block of blocks) {
    const weight = weigh(block);
    const holders = [...holdersOf(block.element)];
    holders.forEach((element, at) => {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      depths.set(element, holders.length - at);
    });
  }
  let holder: PageElement | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    const isInner = (depths.get(element) ?? 0) > (holder === null ? 0 : (depths.get(holder) ?? 0));
    if (weight > most + ROUNDING || (isInner && weight > most - ROUNDING && weight > 0)) {
      most = weight;
      holder = element;
    }
  }
  if (holder === null) return null;
  const wider = widen(blocks, holder, most, weigh);
  return { holder: wider, isBuiltAlike: buildOfMost(blocks, wider, weigh) };
}

const ROUNDING = 0.001;

/**
 * The innermost element around a holder with a run of blocks that weighs far more, of paragraphs built like those of the holder: where paragraphs
 * have an element each beside a page's whole end matter, all of them weigh less together than one alone.
 */
function widen(
  blocks: readonly PageBlock[],
  holder: PageElement,
  weight: number,
  weigh: (block: PageBlock) => number,
): PageElement {
  const isBuiltAlike = buildOfMost(blocks, holder, weigh);
  const weighAlike = (block: PageBlock): number =>
    isBuiltAlike(block) ? weigh(block) : Math.min(0, weigh(block));
  let widest = holder;
  let most = weight * MIN_GAIN;
  const chain = [...holdersOf(holder)];
  const places = new Map(chain.map((element, at) => [element, at]));
  const parts = blocks.map((block) => ({ weight: weighAlike(block), at: placeIn(block, places) }));
  for (const [at, around] of chain.entries()) {
    const run = heaviestRun(parts.filter((part) => part.at <= at).map((part) => part.weight));
    if (run > most + ROUNDING) {
      most = run;
      widest = around;
    }
  }
  return widest;
}

/** Where the innermost of some elements that holds a block stands among them. */
function placeIn({ element }: PageBlock, places: ReadonlyMap<PageElement, number>): number {
  for (const holder of holdersOf(element)) {
    const at = places.get(holder);
    if (at !== undefined) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Comments and cards beside an article add less to it. */
const MIN_GAIN = 1.5;

/** The largest sum of neighbouring weights (Kadane). */
function heaviestRun(weights: readonly number[]): number {
  let most = 0;
  let run = 0;
  for (const weight of weights) {
    run = Math.max(0, run + weight);
    most = Math.max(most, run);
  }
  return most;
}

/** An element and all around it, the innermost first. */
export function* holdersOf(element: PageElement): Generator<PageElement> {
  for (let node: PageNode | null = element; node !== null; node = node.parentNode)
    if (isElement(node)) yield node;
}

export function isInside(block: PageBlock, element: PageElement): boolean {
  for (const holder of holdersOf(block.element)) if (holder === element) return true;
  return false;
}

/** The builds that together hold most of the paragraphs' text; sites write paragraphs in one way or a few. */
function buildOfMost(
  blocks: readonly PageBlock[],
  holder: PageElement,
  weigh: (block: PageBlock) => number,
): (block: PageBlock) => boolean {
  const lengths = new Map<string, number>();
  for (const block of blocks) {
    if (weigh(block) <= 0 || !isBodyParagraph(block.text) || !isInside(block, holder)) continue;
    const build = buildOf(block);
    lengths.set(build, (lengths.get(build) ?? 0) + block.text.length);
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const common = new Set<string>();
  let covered = 0;
  for (const [build, length] of [...lengths].sort(([, a], [, b]) => b - a)) {
    if (covered >= all * MOST && length < all * MANY) break;
    common.add(build);
    covered += length;
  }
  return (block) => common.has(buildOf(block));
}

const MOST = 0.5;
/** A build of so large a share is one of the article's too. */
const MANY = 0.2;

/** Tag and classes of a block's element and of the one around it, numbers left out. */
const buildOf = ({ element }: PageBlock): string => {
  const parent = element.parentNode;
  return `${nameOf(element)} < ${parent !== null && isElement(parent) ? nameOf(parent) : ''}`;
};

const nameOf = (element: PageElement): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
