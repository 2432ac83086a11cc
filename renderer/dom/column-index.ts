import type { Siglum } from '../../app/index.ts';
import { type TextPiece, textPieces } from './text-offsets.ts';

/** A column on screen, arranged so that a frame of scrolling need not search the document. */
export interface ColumnIndex {
  readonly siglum: Siglum;
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** What is scrolled. */
  readonly flow: HTMLElement;
  readonly sections: readonly HTMLElement[];
  /** Cells and gaps, in the order they stand. */
  readonly items: readonly ColumnEntry[];
  readonly byPassage: ReadonlyMap<string, ColumnEntry>;
  readonly pieces: readonly TextPiece[];
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
  const sections = [...flow.querySelectorAll<HTMLElement>('[data-section]')];
  const items: ColumnEntry[] = [];
  for (const section of sections)
    for (const element of section.querySelectorAll<HTMLElement>('[data-passage]'))
      items.push(entryOf(element, section, items.length));
  return {
    siglum,
    scroller,
    flow,
    sections,
    items,
    byPassage: new Map(items.toReversed().map((item) => [item.passage, item])),
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

/** The items of all sections that reach into the viewport. Sections far away are never laid out for it. */
export function itemsNear(column: ColumnIndex): readonly ColumnEntry[] {
  const height = column.scroller.clientHeight;
  const near = new Set(
    column.sections.filter((section) => {
      const { top, bottom } = boxOf(column, section);
      return bottom > 0 && top < height;
    }),
  );
  return column.items.filter(({ section }) => near.has(section));
}

/** The item at a height of the viewport, or the nearest one above; null above all. */
export function itemAt(column: ColumnIndex, y: number): ColumnEntry | null {
  let found: ColumnEntry | null = null;
  for (const item of itemsNear(column)) {
    if (boxOf(column, item.element).top > y) break;
    found = item;
  }
  return found;
}
