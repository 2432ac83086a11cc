import { firstEndingAfter, type Siglum, type TextRange } from '../../app/index.ts';
import { type TextPiece, textPieces } from './text-offsets.ts';

/** A column on screen, arranged so that a frame of scrolling and a click need not search the document. */
export interface ColumnIndex {
  readonly siglum: Siglum;
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** What is scrolled. */
  readonly flow: HTMLElement;
  readonly sections: readonly SectionEntry[];
  /** Cells and gaps, in the order they stand. */
  readonly items: readonly ColumnEntry[];
  readonly byPassage: ReadonlyMap<string, ColumnEntry>;
  /** What is marked for a finding: words, gaps, tags. */
  readonly byFinding: ReadonlyMap<string, readonly HTMLElement[]>;
  readonly pieces: readonly TextPiece[];
}

/** A section's range is that of its text. */
export interface SectionEntry extends TextRange {
  readonly element: HTMLElement;
  readonly items: readonly ColumnEntry[];
}

export interface ColumnEntry {
  readonly passage: string;
  readonly element: HTMLElement;
  readonly section: HTMLElement;
  /** Place among the items. */
  readonly at: number;
  readonly gap: boolean;
}

/** Reads a column's markup once. Linear in its elements. */
export function indexColumn(siglum: Siglum, scroller: HTMLElement): ColumnIndex {
  const flow = scroller.querySelector<HTMLElement>('[data-flow]') ?? scroller;
  const sections: SectionEntry[] = [];
  const items: ColumnEntry[] = [];
  const pieces: TextPiece[] = [];
  for (const element of flow.querySelectorAll<HTMLElement>('[data-section]')) {
    const cells = element.querySelectorAll<HTMLElement>('[data-passage]');
    const inside = [...cells].map((cell, at) => entryOf(cell, element, items.length + at));
    const text = textPieces(element);
    const start = text[0]?.start ?? pieces.at(-1)?.end ?? 0;
    sections.push({ element, items: inside, start, end: text.at(-1)?.end ?? start });
    pieces.push(...text);
    items.push(...inside);
  }
  return {
    siglum,
    scroller,
    flow,
    sections,
    items,
    byPassage: new Map(items.toReversed().map((item) => [item.passage, item])),
    byFinding: indexFindings(flow),
    pieces,
  };
}

const entryOf = (element: HTMLElement, section: HTMLElement, at: number): ColumnEntry => ({
  passage: element.dataset.passage ?? '',
  element,
  section,
  at,
  gap: element.dataset.gap !== undefined,
});

function indexFindings(flow: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
  const byFinding = new Map<string, HTMLElement[]>();
  for (const element of flow.querySelectorAll<HTMLElement>('[data-finding]')) {
    const id = element.dataset.finding ?? '';
    byFinding.set(id, [...(byFinding.get(id) ?? []), element]);
  }
  return byFinding;
}

/** Where something stands in its column's viewport, in CSS pixels from the top edge. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

export const boxOf = (column: ColumnIndex, element: HTMLElement): Box =>
  boxBelow(topEdge(column), element);

/** The top edge of a column's viewport in the window. */
export const topEdge = ({ scroller }: ColumnIndex): number => scroller.getBoundingClientRect().top;

/** The same for many elements of a column whose top edge is known: a frame of scrolling asks for dozens. */
export function boxBelow(edge: number, element: HTMLElement): Box {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top - edge, bottom: bottom - edge };
}

/** The items of all sections that reach into the viewport. Sections far away are neither laid out nor looked at. */
export const itemsNear = (column: ColumnIndex): readonly ColumnEntry[] =>
  sectionsNear(column).flatMap(({ items }) => items);

/**
 * The text in the viewport, and so many pixels above and below it as far as those sections reach; empty where there is none.
 * Pieces that are hidden have no height and no place.
 */
export function textInSight(column: ColumnIndex, margin: number): TextRange {
  const height = column.scroller.clientHeight;
  const edge = topEdge(column);
  const seen = piecesNear(column).filter(({ element }) => {
    const { top, bottom } = boxBelow(edge, element);
    return bottom > top && bottom > -margin && top < height + margin;
  });
  return { start: seen[0]?.start ?? 0, end: seen.at(-1)?.end ?? 0 };
}

function piecesNear(column: ColumnIndex): readonly TextPiece[] {
  const near = sectionsNear(column);
  const first = firstEndingAfter(column.pieces, near[0]?.start ?? 0);
  const after = firstEndingAfter(column.pieces, near.at(-1)?.end ?? 0);
  return column.pieces.slice(first, after);
}

function sectionsNear(column: ColumnIndex): readonly SectionEntry[] {
  const height = column.scroller.clientHeight;
  const edge = topEdge(column);
  const first = firstSectionBelow(column, edge);
  let after = first;
  for (; after < column.sections.length; after++) {
    const section = column.sections[after];
    if (!section || boxBelow(edge, section.element).top >= height) break;
  }
  return column.sections.slice(first, after);
}

/** The first section that ends below a height in the window, by bisection. */
function firstSectionBelow(column: ColumnIndex, y: number): number {
  let low = 0;
  let high = column.sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = column.sections[middle];
    if (section && boxBelow(y, section.element).bottom <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item at a height of the viewport, or the nearest one above in the sections in sight; null above all of them. */
export function itemAt(column: ColumnIndex, y: number): ColumnEntry | null {
  let found: ColumnEntry | null = null;
  const edge = topEdge(column);
  for (const item of itemsNear(column)) {
    if (boxBelow(edge, item.element).top > y) break;
    found = item;
  }
  return found;
}
