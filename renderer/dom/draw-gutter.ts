import { type Box, boxOf, type ColumnEntry, type ColumnIndex, itemsNear } from './column-index.ts';

/** What the ribbons need to know of a passage. */
export interface RibbonFacts {
  readonly selected: string | null;
  readonly isMoved: (passage: string) => boolean;
  /** The counterpart's number, for the pointer to one that is off screen; null for a gap. */
  readonly numberOf: (column: ColumnIndex, passage: string) => number | null;
}

/** One kind of ribbon is one path of each: the browser draws five shapes, however many passages are in sight. */
const LOOKS = ['plain', 'gap', 'moved', 'selected'] as const;
type Look = (typeof LOOKS)[number];

interface Shapes {
  readonly fill: string[];
  readonly edge: string[];
}

interface Pointer {
  readonly passage: string;
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly words: string;
}

/** Space between a ribbon and the edge of its passage; the selected ribbon runs on from the passage's frame. */
const INSET = 3;
const FRAME_INSET = 0.75;
/** Half the thickness of the band that passes through a gap. */
const GAP_BAND = 2;

/** Draws the ribbons between two neighbouring columns as they stand now. Called once a frame while something moves. */
export function drawGutter(
  gutter: HTMLElement,
  left: ColumnIndex,
  right: ColumnIndex,
  facts: RibbonFacts,
): void {
  const width = gutter.clientWidth;
  const height = left.scroller.clientHeight;
  const shapes = new Map<Look, Shapes>(LOOKS.map((look) => [look, { fill: [], edge: [] }]));
  const pointers: Pointer[] = [];
  let knot: number | null = null;
  for (const passage of passagesInSight(left, right)) {
    const a = left.byPassage.get(passage);
    const b = right.byPassage.get(passage);
    if (!a || !b) continue;
    const seenA = inSight(left, a, height);
    const seenB = inSight(right, b, height);
    if (seenA && seenB) {
      const look = lookOf(a, b, facts);
      pushRibbon(shapes.get(look), look, width, insetBox(a, seenA, look), insetBox(b, seenB, look));
      if (look === 'selected' && !a.gap && !b.gap)
        knot = (seenA.top + seenA.bottom + seenB.top + seenB.bottom) / 4;
    } else if (seenA) pointers.push(pointerTo(right, b, passage, 'left', seenA, facts));
    else if (seenB) pointers.push(pointerTo(left, a, passage, 'right', seenB, facts));
  }
  paintShapes(gutter, shapes);
  paintKnot(gutter, knot);
  paintPointers(gutter, pointers, height);
}

function passagesInSight(left: ColumnIndex, right: ColumnIndex): ReadonlySet<string> {
  return new Set([...itemsNear(left), ...itemsNear(right)].map(({ passage }) => passage));
}

/** The item's box where a part of it is in sight, else null. Items of far sections are not measured. */
function inSight(column: ColumnIndex, item: ColumnEntry, height: number): Box | null {
  const section = boxOf(column, item.section);
  if (section.bottom < 0 || section.top > height) return null;
  const box = boxOf(column, item.element);
  return box.bottom < 4 || box.top > height - 4 ? null : box;
}

function lookOf(a: ColumnEntry, b: ColumnEntry, facts: RibbonFacts): Look {
  if (a.passage === facts.selected) return 'selected';
  if (a.gap || b.gap) return 'gap';
  return facts.isMoved(a.passage) ? 'moved' : 'plain';
}

function insetBox({ gap }: ColumnEntry, { top, bottom }: Box, look: Look): Box {
  const middle = (top + bottom) / 2;
  if (gap) return { top: middle - GAP_BAND, bottom: middle + GAP_BAND };
  const inset = look === 'selected' ? FRAME_INSET : INSET;
  return { top: top + inset, bottom: bottom - inset };
}

function pushRibbon(shapes: Shapes | undefined, look: Look, width: number, a: Box, b: Box): void {
  if (look === 'moved') {
    shapes?.edge.push(curve(width, (a.top + a.bottom) / 2, (b.top + b.bottom) / 2));
    return;
  }
  const upper = curve(width, a.top, b.top);
  shapes?.fill.push(`${upper}L${width} ${b.bottom}${back(width, a.bottom, b.bottom)}Z`);
  shapes?.edge.push(upper, curve(width, a.bottom, b.bottom));
}

const curve = (width: number, from: number, to: number): string =>
  `M0 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width} ${to}`;

const back = (width: number, to: number, from: number): string =>
  `C${width / 2} ${from} ${width / 2} ${to} 0 ${to}`;

function pointerTo(
  there: ColumnIndex,
  item: ColumnEntry,
  passage: string,
  side: Pointer['side'],
  here: Box,
  facts: RibbonFacts,
): Pointer {
  const firstSeen = itemsNear(there).find((near) => boxOf(there, near.element).bottom > 0);
  const arrow = item.at < (firstSeen?.at ?? 0) ? '↑' : '↓';
  const number = facts.numberOf(there, passage);
  return { passage, side, y: (here.top + here.bottom) / 2 - 9, words: `${arrow}${number ?? 'O'}` };
}

function paintShapes(gutter: HTMLElement, shapes: ReadonlyMap<Look, Shapes>): void {
  for (const [look, { fill, edge }] of shapes) {
    gutter.querySelector(`[data-fill="${look}"]`)?.setAttribute('d', fill.join(''));
    gutter.querySelector(`[data-edge="${look}"]`)?.setAttribute('d', edge.join(''));
  }
}

function paintKnot(gutter: HTMLElement, y: number | null): void {
  const knot = gutter.querySelector<HTMLElement>('[data-knot]');
  if (!knot) return;
  knot.hidden = y === null;
  if (y !== null) knot.style.top = `${y}px`;
}

/** Pointers are made once and used again: a frame of scrolling makes no elements. */
function paintPointers(gutter: HTMLElement, pointers: readonly Pointer[], height: number): void {
  const layer = gutter.querySelector('[data-pointers]');
  if (!layer) return;
  while (layer.children.length < pointers.length) layer.append(document.createElement('span'));
  [...layer.children].forEach((element, at) => {
    const pointer = pointers[at];
    if (!(element instanceof HTMLElement)) return;
    element.hidden = !pointer;
    if (!pointer) return;
    element.dataset.goTo = pointer.passage;
    element.dataset.side = pointer.side;
    element.style.top = `${Math.min(height - 20, Math.max(2, pointer.y))}px`;
    if (element.textContent !== pointer.words) element.textContent = pointer.words;
  });
}
