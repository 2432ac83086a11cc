import type { Siglum } from '../../app/index.ts';
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

export interface SectionEntry {
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
  for (const element of flow.querySelectorAll<HTMLElement>('[data-section]')) {
    const cells = element.querySelectorAll<HTMLElement>('[data-passage]');
    const inside = [...cells].map((cell, at) => entryOf(cell, element, items.length + at));
    sections.push({ element, items: inside });
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
    pieces: textPieces(flow),
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

export function boxOf(column: ColumnIndex, element: HTMLElement): Box {
  const edge = column.scroller.getBoundingClientRect().top;
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top - edge, bottom: bottom - edge };
}

/** The items of all sections that reach into the viewport. Sections far away are neither laid out nor looked at. */
export function itemsNear(column: ColumnIndex): readonly ColumnEntry[] {
  const height = column.scroller.clientHeight;
  const near: ColumnEntry[] = [];
  for (let at = firstSectionBelow(column, 0); at < column.sections.length; at++) {
    const section = column.sections[at];
    if (!section || boxOf(column, section.element).top >= height) break;
    near.push(...section.items);
  }
  return near;
}

/** The first section that ends below a height of the viewport, by bisection. */
function firstSectionBelow(column: ColumnIndex, y: number): number {
  let low = 0;
  let high = column.sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = column.sections[middle];
    if (section && boxOf(column, section.element).bottom <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item at a height of the viewport, or the nearest one above in the sections in sight; null above all of them. */
export function itemAt(column: ColumnIndex, y: number): ColumnEntry | null {
  let found: ColumnEntry | null = null;
  for (const item of itemsNear(column)) {
    if (boxOf(column, item.element).top > y) break;
    found = item;
  }
  return found;
}
