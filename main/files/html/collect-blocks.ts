import type { ContentKind } from '../../../app/index.ts';
import { contentKindOf, isBlock, isHidden } from './element-roles.ts';
import { childrenOf, isElement, isText, type PageElement, type PageNode } from './page-node.ts';
import { isKicker, type Region, regionOf } from './page-regions.ts';

/** A visible block of a page: the text between two line borders, in document order. */
export interface PageBlock {
  /** White space collapsed to one space, none at the ends. */
  readonly text: string;
  /** The same with a space wherever one element of a line ends and another begins: on the screen they stand apart, as links in a row do. */
  readonly parted: string;
  /** The innermost element that makes it a block; several blocks may have one. */
  readonly element: PageElement;
  /** What the elements around it say it is. */
  readonly kind: ContentKind | null;
  /** The parts of the page's furniture that the elements around it say they are, the outermost first. */
  readonly regions: readonly Region[];
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
}

/** What holds for everything inside an element. */
interface Surroundings {
  readonly block: PageElement;
  readonly kind: ContentKind | null;
  readonly regions: readonly Region[];
  readonly isLink: boolean;
  /** How many elements are around. */
  readonly depth: number;
}

type Step =
  | { readonly kind: 'enter'; readonly node: PageNode; readonly around: Surroundings }
  | { readonly kind: 'leave'; readonly around: Surroundings; readonly isBlock: boolean };

/** The visible blocks of a page, in document order. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** How deep elements are nested in one another at most. */
  readonly depth: number;
}

/** Every visible block of a page. Walks with a list of its own, because pages may be nested deeper than the call stack. */
export function collectBlocks(root: PageElement): PageBlocks {
  const collector = new BlockCollector();
  const top: Surroundings = { block: root, kind: null, regions: [], isLink: false, depth: 0 };
  const steps: Step[] = [{ kind: 'enter', node: root, around: top }];
  let depth = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    depth = Math.max(depth, step.around.depth);
    if (step.kind === 'leave') {
      if (step.isBlock) collector.close(step.around);
      else collector.endElement();
    } else if (isText(step.node)) collector.add(step.node.textContent ?? '', step.around.isLink);
    else if (isElement(step.node) && !isHidden(step.node))
      enter(step.node, step.around, collector, steps);
  }
  collector.close(top);
  return { blocks: collector.blocks, depth };
}

function enter(
  element: PageElement,
  around: Surroundings,
  collector: BlockCollector,
  steps: Step[],
): void {
  if (element.localName === 'br') {
    collector.breakLine(around);
    return;
  }
  const startsBlock = isBlock(element) || isAddedToHeading(element, around);
  if (startsBlock) collector.close(around);
  // Cells of a row stand apart.
  else if (element.localName === 'td' || element.localName === 'th') collector.add(' ', false);
  else collector.beginElement();
  const inside = surroundingsIn(element, around, startsBlock);
  steps.push({ kind: 'leave', around: inside, isBlock: startsBlock });
  for (const child of childrenOf(element).toReversed())
    steps.push({ kind: 'enter', node: child, around: inside });
}

/** Links to edit, to share or to comments, and lines above it that stand in a heading without belonging to it. */
function isAddedToHeading(element: PageElement, { kind }: Surroundings): boolean {
  if (kind !== 'heading') return false;
  const region = regionOf(element);
  return isKicker(element) || (region !== null && !region.isSoft);
}

const surroundingsIn = (
  element: PageElement,
  around: Surroundings,
  isBlock: boolean,
): Surroundings => {
  const region = regionOf(element);
  return {
    block: isBlock ? element : around.block,
    kind: strongerKind(around.kind, contentKindOf(element)),
    regions: region === null ? around.regions : [...around.regions, region].slice(0, MAX_REGIONS),
    isLink: around.isLink || element.localName === 'a',
    depth: around.depth + 1,
  };
};

/** More named parts inside one another say nothing new; hostile pages nest them without end. */
const MAX_REGIONS = 12;

/** A quotation stays one through the lists in it, and a caption through everything; else the inner element decides. */
function strongerKind(outer: ContentKind | null, inner: ContentKind | null): ContentKind | null {
  if (outer === 'caption' || (outer === 'quote' && inner !== 'caption')) return outer;
  return inner ?? outer;
}

/** The text of the block that is being read. */
class BlockCollector {
  readonly blocks: PageBlock[] = [];
  private pieces: string[] = [];
  private parted: string[] = [];
  private isAfterElement = false;
  private linkLength = 0;
  private breaks = 0;

  add(text: string, isLink: boolean): void {
    if (/\S/.test(text)) this.breaks = 0;
    this.pieces.push(text);
    this.parted.push(text);
    if (text !== '') this.isAfterElement = false;
    if (isLink) this.linkLength += lengthWithoutSpace(text);
  }

  /** An element of the line begins. */
  beginElement(): void {
    if (this.isAfterElement) this.parted.push(' ');
  }

  /** An element of the line has ended. */
  endElement(): void {
    this.isAfterElement = true;
  }

  /** Two line breaks in a row part paragraphs on old pages. */
  breakLine(around: Surroundings): void {
    this.breaks += 1;
    this.add(' ', false);
    if (this.breaks > 1) this.close(around);
  }

  close({ block, kind, regions }: Surroundings): void {
    const text = lineOf(this.pieces);
    const length = lengthWithoutSpace(text);
    if (length > 0)
      this.blocks.push({
        text,
        parted: lineOf(this.parted),
        element: block,
        kind,
        regions,
        linkShare: this.linkLength / length,
      });
    this.pieces = [];
    this.parted = [];
    this.isAfterElement = false;
    this.linkLength = 0;
    this.breaks = 0;
  }
}

const lineOf = (pieces: readonly string[]): string => pieces.join('').replace(/\s+/g, ' ').trim();

const lengthWithoutSpace = (text: string): number => text.replace(/\s+/g, '').length;
