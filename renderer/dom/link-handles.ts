import { followPointer } from './follow-pointer.ts';

/** A passage of a column, as its markup declares it. */
export interface CellElement {
  readonly element: HTMLElement;
  readonly siglum: string;
  readonly passage: string;
}

export interface LinkHandleHooks {
  readonly label: string;
  /** A handle was dropped on a passage of another column. */
  readonly onLink: (from: CellElement, to: CellElement) => void;
}

/** Half the size of what a press on a handle may hit, in CSS pixels. */
const TARGET = 13;
/** Half the size of a handle, in CSS pixels: it sits on the passage's edge. */
const HALF = 5;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Two handles at the edges of the passage under the pointer; dragging one draws a line to the pointer and links on release.
 * One pair for the whole stage, so that a long text has no element more. The answer takes them away.
 */
export function attachLinkHandles(stage: HTMLElement, hooks: LinkHandleHooks): () => void {
  const layer = document.createElement('div');
  layer.className = 'link-handles';
  layer.setAttribute('aria-hidden', 'true');
  const handles = [newHandle('left', hooks.label), newHandle('right', hooks.label)] as const;
  const line = newLine();
  layer.append(...handles, line.svg);
  stage.append(layer);
  let over: CellElement | null = null;
  let from: CellElement | null = null;

  const show = (cell: CellElement | null): void => {
    over = cell;
    for (const handle of handles) handle.hidden = cell === null;
    if (cell) placeHandles(stage, handles, cell.element);
  };
  const forgetPointer = followPointer(stage, (pointedAt) => {
    if (!from && !layer.contains(pointedAt)) show(cellAt(pointedAt));
  });
  const onDown = (event: PointerEvent): void => {
    const handle = handles.find((one) => one === event.target);
    if (!handle || !over) return;
    event.preventDefault();
    from = over;
    handle.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!from) return;
    drawLine(stage, line.path, from.element, event);
    mark(stage, targetOf(from, event)?.element ?? null);
  };
  const onUp = (event: PointerEvent): void => {
    if (!from) return;
    const to = targetOf(from, event);
    if (to) hooks.onLink(from, to);
    stop();
  };
  const stop = (): void => {
    from = null;
    line.path.setAttribute('d', '');
    mark(stage, null);
    show(null);
  };
  layer.addEventListener('pointerdown', onDown);
  layer.addEventListener('pointermove', onMove);
  layer.addEventListener('pointerup', onUp);
  layer.addEventListener('pointercancel', stop);
  show(null);
  return () => {
    forgetPointer();
    layer.remove();
  };
}

function newHandle(side: string, label: string): HTMLElement {
  const handle = document.createElement('span');
  handle.className = 'link-handle';
  handle.dataset.side = side;
  handle.title = label;
  return handle;
}

function newLine(): { readonly svg: SVGElement; readonly path: SVGElement } {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.append(path);
  return { svg, path };
}

function cellAt(inside: Element | null): CellElement | null {
  const element = inside?.closest<HTMLElement>('.cell[data-passage]');
  const siglum = element?.closest<HTMLElement>('.column')?.dataset.siglum;
  const passage = element?.dataset.passage;
  return element && siglum && passage ? { element, siglum, passage } : null;
}

/** The passage under the pointer, where it is one of another column. */
function targetOf(from: CellElement, { clientX, clientY }: PointerEvent): CellElement | null {
  const cell = document
    .elementsFromPoint(clientX, clientY)
    .map(cellAt)
    .find((one) => one !== null);
  return cell && cell.siglum !== from.siglum ? cell : null;
}

function placeHandles(
  stage: HTMLElement,
  handles: readonly [HTMLElement, HTMLElement],
  cell: HTMLElement,
): void {
  const box = cell.getBoundingClientRect();
  const home = stage.getBoundingClientRect();
  const scroller = cell.closest('.column-scroller')?.getBoundingClientRect() ?? box;
  const top = Math.max(box.top, scroller.top);
  const bottom = Math.min(box.bottom, scroller.bottom);
  const y = besideTabs(cell, (top + bottom) / 2) - home.top - HALF;
  const xs = [box.left - home.left - HALF, box.right - home.left - HALF];
  handles.forEach((handle, at) => {
    handle.style.top = `${y}px`;
    handle.style.left = `${Math.max(0, Math.min(xs[at] ?? 0, home.width - 2 * HALF))}px`;
  });
}

/** The height nearest below at which a handle, with the room around it, covers no tab of a note. */
function besideTabs(cell: HTMLElement, middle: number): number {
  const tabs = [...cell.querySelectorAll('.note-tab')]
    .map((tab) => tab.getBoundingClientRect())
    .sort((a, b) => a.top - b.top);
  return tabs.reduce(
    (y, tab) => (y + TARGET > tab.top && y - TARGET < tab.bottom ? tab.bottom + TARGET : y),
    middle,
  );
}

function drawLine(
  stage: HTMLElement,
  path: SVGElement,
  cell: HTMLElement,
  event: PointerEvent,
): void {
  const home = stage.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const right = event.clientX > (box.left + box.right) / 2;
  const x = (right ? box.right : box.left) - home.left;
  const y = (box.top + box.bottom) / 2 - home.top;
  path.setAttribute('d', `M${x} ${y}L${event.clientX - home.left} ${event.clientY - home.top}`);
}

function mark(stage: HTMLElement, target: HTMLElement | null): void {
  for (const cell of stage.querySelectorAll('[data-link-target]'))
    if (cell !== target) cell.removeAttribute('data-link-target');
  target?.setAttribute('data-link-target', '');
}
