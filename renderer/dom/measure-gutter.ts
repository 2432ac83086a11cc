import {
  type Box,
  boxBelow,
  type ColumnEntry,
  type ColumnIndex,
  itemsNear,
  topEdge,
} from './column-index.ts';
import {
  drawGutter,
  type Knot,
  LOOKS,
  type Look,
  type Pointer,
  type Shapes,
} from './draw-gutter.ts';
import { stackPointers } from './stack-pointers.ts';

/** What the ribbons need to know of a passage. */
export interface RibbonFacts {
  readonly selected: string | null;
  /** Whether a person tied the passage's readings together. */
  readonly isPinned: (passage: string) => boolean;
  readonly isMoved: (passage: string) => boolean;
  /** The counterpart's number, for the pointer to one that is off screen; null for a gap. */
  readonly numberOf: (column: ColumnIndex, passage: string) => number | null;
}

/** Space between a ribbon and the edge of its passage; the selected ribbon runs on from the passage's frame. */
const INSET = 3;
const FRAME_INSET = 0.75;
/** Half the thickness of the band that passes through a gap. */
const GAP_BAND = 2;

/**
 * Where the ribbons between two neighbouring columns run now; the answer draws them. Called once a frame while something
 * moves, and looks only at what is in sight.
 */
export function measureGutter(
  gutter: HTMLElement,
  left: ColumnIndex,
  right: ColumnIndex,
  facts: RibbonFacts,
): () => void {
  const width = gutter.clientWidth;
  const height = left.scroller.clientHeight;
  const seenLeft = itemsInSight(left, height);
  const seenRight = itemsInSight(right, height);
  const shapes = new Map<Look, Shapes>(LOOKS.map((look) => [look, { fill: [], edge: [] }]));
  const pointers: Pointer[] = [];
  const knots: Knot[] = [];
  for (const passage of new Set([...seenLeft.boxes.keys(), ...seenRight.boxes.keys()])) {
    const a = left.byPassage.get(passage);
    const b = right.byPassage.get(passage);
    if (!a || !b) continue;
    const boxA = seenLeft.boxes.get(passage);
    const boxB = seenRight.boxes.get(passage);
    if (boxA && boxB) {
      const look = lookOf(a, b, facts);
      pushRibbon(shapes.get(look), look, width, insetBox(a, boxA, look), insetBox(b, boxB, look));
      const pinned = facts.isPinned(passage);
      if ((look === 'selected' || pinned) && !a.gap && !b.gap)
        knots.push({ y: (boxA.top + boxA.bottom + boxB.top + boxB.bottom) / 4, pinned });
    } else if (boxA) pointers.push(pointerTo(right, b, seenRight, 'left', boxA, facts));
    else if (boxB) pointers.push(pointerTo(left, a, seenLeft, 'right', boxB, facts));
  }
  return () => drawGutter(gutter, { shapes, pointers: stackPointers(pointers, height), knots });
}

interface Sight {
  /** By passage; only what is in sight is in it. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Place of the first item in sight among the column's items. */
  readonly first: number;
}

/** As much of an item must show for a ribbon to end at it, in CSS pixels. */
const SLIVER = 4;

function itemsInSight(column: ColumnIndex, height: number): Sight {
  const boxes = new Map<string, Box>();
  const edge = topEdge(column);
  let first = 0;
  for (const item of itemsNear(column)) {
    if (column.byPassage.get(item.passage) !== item) continue;
    const box = boxBelow(edge, item.element);
    if (box.bottom < SLIVER) first = item.at + 1;
    else if (box.top > height - SLIVER) break;
    else if (box.bottom > box.top) boxes.set(item.passage, box);
  }
  return { boxes, first };
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
  sight: Sight,
  side: Pointer['side'],
  here: Box,
  facts: RibbonFacts,
): Pointer {
  const arrow = item.at < sight.first ? '↑' : '↓';
  const number = facts.numberOf(there, item.passage);
  const y = (here.top + here.bottom) / 2 - 9;
  const words = `${arrow}${number ?? 'O'}`;
  return { passage: item.passage, side, y, words, toGap: number === null };
}
