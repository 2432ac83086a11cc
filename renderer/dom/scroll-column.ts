import type { ColumnIndex } from './column-index.ts';

/** Design: the glide of a selection, in milliseconds. */
const GLIDE = 160;

/** Where the program itself last put a column, so that its own scrolling is not taken for the reader's. */
const placed = new WeakMap<HTMLElement, number>();
const gliding = new WeakMap<HTMLElement, number>();

/** A browser rounds scroll positions to parts of a pixel of the screen. */
const ROUNDING = 2;

export const isOwnScroll = ({ scroller }: ColumnIndex): boolean =>
  Math.abs((placed.get(scroller) ?? Number.NEGATIVE_INFINITY) - scroller.scrollTop) < ROUNDING;

/**
 * Puts a column at a scroll position. A position above the top is reached by moving the text down, so that the first
 * passages can meet their counterparts too.
 */
export function placeColumn(column: ColumnIndex, position: number): void {
  const { scroller, flow } = column;
  const lead = `${Math.max(0, Math.round(-position))}px`;
  if (flow.style.marginTop !== lead) flow.style.marginTop = lead;
  scroller.scrollTop = Math.max(0, position);
  placed.set(scroller, scroller.scrollTop);
}

/** The scroll position, below zero where the text was moved down. */
export const columnPosition = ({ scroller, flow }: ColumnIndex): number =>
  scroller.scrollTop - (Number.parseFloat(flow.style.marginTop) || 0);

export interface GlideHooks {
  /** After each step, so that what hangs on the column moves with it. */
  readonly onStep: () => void;
  readonly onEnd: () => void;
}

/** Moves a column there in 160 ms, ease-out; in one frame where the reader asked for less motion. */
export function glideColumn(column: ColumnIndex, position: number, hooks: GlideHooks): void {
  stopGlide(column);
  const from = columnPosition(column);
  if (prefersStillness() || Math.abs(position - from) < 1) {
    placeColumn(column, position);
    hooks.onStep();
    hooks.onEnd();
    return;
  }
  const started = performance.now();
  const step = (now: number): void => {
    const part = Math.min(1, (now - started) / GLIDE);
    placeColumn(column, from + (position - from) * easeOut(Math.max(0, part)));
    hooks.onStep();
    if (part < 1) gliding.set(column.scroller, requestAnimationFrame(step));
    else hooks.onEnd();
  };
  gliding.set(column.scroller, requestAnimationFrame(step));
}

/** Does something in the next frame, unless the column is moved elsewhere before. */
export function afterGlide({ scroller }: ColumnIndex, act: () => void): void {
  gliding.set(scroller, requestAnimationFrame(act));
}

export function stopGlide({ scroller }: ColumnIndex): void {
  cancelAnimationFrame(gliding.get(scroller) ?? 0);
}

const easeOut = (part: number): number => 1 - (1 - part) ** 3;

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
