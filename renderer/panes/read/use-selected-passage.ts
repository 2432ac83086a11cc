import { useEffect } from 'react';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { useStage } from './stage.ts';

/** Frames the selected passage in every column, brings the columns together at it, and keeps the keyboard with it. */
export function useSelectedPassage(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  const { store } = useWorkbench();
  const passage = useWorkbenchState((state) => state.selection.passage);
  const finding = useWorkbenchState((state) => state.selection.finding);
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    const mark = (): void => {
      setOnly(root, 'selected', 'data-passage', passage);
      setOnly(root, 'current', 'data-finding', finding);
      makeTabStops(root, passage);
      stage.requestFrame();
    };
    mark();
    return stage.onMarkup(mark);
  }, [stage, element, passage, finding]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new finding in the same passage is met again
  useEffect(() => {
    if (!passage || stage.takeMet(passage)) return;
    const { column } = store.getState().selection;
    stage.meet(passage, column, false);
    moveFocus(element.current, passage, column);
  }, [stage, store, element, passage, finding]);
}

/** Puts an attribute on the elements that carry a value, and takes it off all others. */
function setOnly(root: Element, flag: string, attribute: string, value: string | null): void {
  for (const old of root.querySelectorAll(`[data-${flag}]`)) old.removeAttribute(`data-${flag}`);
  if (value === null) return;
  const selector = `[${attribute}="${CSS.escape(value)}"]`;
  for (const element of root.querySelectorAll(selector)) element.setAttribute(`data-${flag}`, '');
}

/** Each column has one tab stop: the selected passage, or its first. */
function makeTabStops(root: Element, passage: string | null): void {
  for (const column of root.querySelectorAll('.column')) {
    for (const old of column.querySelectorAll('li[tabindex="0"]'))
      old.setAttribute('tabindex', '-1');
    const selector = `[data-passage="${CSS.escape(passage ?? '')}"]`;
    const stop = column.querySelector(selector) ?? column.querySelector('.cell');
    stop?.setAttribute('tabindex', '0');
  }
}

/** Where the keyboard is in the text, it goes along; where it is in the inspector or a field, it stays. */
function moveFocus(root: HTMLElement | null, passage: string, column: string | null): void {
  const active = document.activeElement;
  if (!root || !(active === document.body || root.contains(active))) return;
  const inColumn = column === null ? '' : `[data-siglum="${column}"] `;
  const selector = `[data-passage="${CSS.escape(passage)}"]`;
  const cell =
    root.querySelector<HTMLElement>(inColumn + selector) ??
    root.querySelector<HTMLElement>(selector);
  cell?.focus({ preventScroll: true });
}
