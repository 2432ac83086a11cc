/** One kind of ribbon is one path of each: the browser draws five shapes, however many passages are in sight. */
export const LOOKS = ['plain', 'gap', 'moved', 'selected'] as const;
export type Look = (typeof LOOKS)[number];

/** Paths of one kind, in the gutter's pixels. */
export interface Shapes {
  readonly fill: string[];
  readonly edge: string[];
}

/** A link that is selected or fixed by hand, at the middle of its ribbon. */
export interface Knot {
  readonly y: number;
  readonly pinned: boolean;
}

/** Where a counterpart off screen is. */
export interface Pointer {
  readonly passage: string;
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly words: string;
  /** Whether the counterpart is a gap. */
  readonly toGap: boolean;
}

/** All there is to draw in a gutter. */
export interface GutterDrawing {
  readonly shapes: ReadonlyMap<Look, Shapes>;
  readonly pointers: readonly Pointer[];
  readonly knots: readonly Knot[];
}

/** Draws a gutter's ribbons, knots and pointers. Changes only what is other than before; what moves is moved by transforms. */
export function drawGutter(gutter: HTMLElement, { shapes, pointers, knots }: GutterDrawing): void {
  paintShapes(gutter, shapes);
  paintKnots(gutter, knots);
  paintPointers(gutter, pointers);
}

function paintShapes(gutter: HTMLElement, shapes: ReadonlyMap<Look, Shapes>): void {
  for (const [look, { fill, edge }] of shapes) {
    setPath(gutter.querySelector(`[data-fill="${look}"]`), fill.join(''));
    setPath(gutter.querySelector(`[data-edge="${look}"]`), edge.join(''));
  }
}

function setPath(path: Element | null, shape: string): void {
  if (path && (path.getAttribute('d') ?? '') !== shape) path.setAttribute('d', shape);
}

/** A chain on the selected ribbon, a pin on every one a person fixed. Made once and used again, like the pointers. */
function paintKnots(gutter: HTMLElement, knots: readonly Knot[]): void {
  const made = [...gutter.querySelectorAll<HTMLElement>('[data-knot]')];
  for (let at = made.length; at < knots.length; at += 1) {
    const copy = made[0]?.cloneNode(true);
    if (copy instanceof HTMLElement) made.push(gutter.appendChild(copy));
  }
  made.forEach((element, at) => {
    const knot = knots[at];
    element.hidden = !knot;
    if (!knot) return;
    element.style.transform = `translateY(${knot.y}px)`;
    element.toggleAttribute('data-pin', knot.pinned);
  });
}

/** Pointers are made once and used again: a frame of scrolling makes no elements. */
function paintPointers(gutter: HTMLElement, pointers: readonly Pointer[]): void {
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
    element.style.transform = `translateY(${pointer.y}px)`;
    if (element.textContent !== pointer.words) element.textContent = pointer.words;
  });
}
