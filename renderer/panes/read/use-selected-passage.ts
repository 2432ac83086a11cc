import { useEffect, useRef } from 'react';
import type { Comparison, Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { leadingColumn } from '../../dom/meet-columns.ts';
import { cellInFocus } from './link-passages.ts';
import { type Stage, useStage } from './stage.ts';

interface Seen {
  readonly found: Comparison | null;
  readonly passage: string | null;
}

/** Frames the selected passage in every column, brings the columns together at it, and keeps the keyboard with it. */
export function useSelectedPassage(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  const workbench = useWorkbench();
  const { store } = workbench;
  const passage = useWorkbenchState((state) => state.selection.passage);
  const finding = useWorkbenchState((state) => state.selection.finding);
  const found = useWorkbenchState((state) => state.found ?? state.linedUp);
  const last = useRef<Seen>({ found: null, passage: null });
  useEffect(() => {
    let undo = flagSelection(stage, passage, finding);
    const forget = stage.onMarkup(() => {
      undo();
      undo = flagSelection(stage, passage, finding);
    });
    stage.requestFrame();
    return () => {
      forget();
      undo();
    };
  }, [stage, passage, finding]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new finding in the same passage is met again
  useEffect(() => {
    const { selection, view } = store.getState();
    const before = last.current;
    last.current = { found, passage };
    // Found again in a new answer, a passage is not chosen anew: it stays where it is.
    const isCarried = before.found !== null && before.found !== found;
    if (!passage || stage.takeMet(passage) || isCarried) return;
    const { column } = selection;
    // So does one that was chosen by what was just done to it.
    const stays = view.hint === 'linked' && passage !== before.passage;
    stage.meet(passage, column, stays);
    stage.takeMet(passage);
    // Words the keyboard is on already keep it, whatever the markup still calls them.
    const focused = cellInFocus(workbench);
    if (focused?.passage !== passage || focused.siglum !== column)
      moveFocus(stage, element.current, passage, column);
  }, [stage, store, element, passage, finding, found]);
  useEffect(
    () =>
      passage
        ? meetLateColumns(stage, passage, () => store.getState().selection.column)
        : undefined,
    [stage, store, passage],
  );
}

/** A column that opens for the selected passage comes to it as soon as its text is there. The answer ends it. */
function meetLateColumns(stage: Stage, passage: string, leader: () => Siglum | null): () => void {
  const met = new Set<Siglum>();
  for (const { siglum, byPassage } of stage.columns()) if (byPassage.has(passage)) met.add(siglum);
  return stage.onMarkup(({ siglum, byPassage }) => {
    if (met.has(siglum) || !byPassage.has(passage)) return;
    met.add(siglum);
    stage.meet(passage, leader(), false);
  });
}

/** Flags what is selected in every open column, and makes it the column's tab stop. The answer takes the flags off again. */
function flagSelection(stage: Stage, passage: string | null, finding: string | null): () => void {
  const undo = stage.columns().flatMap((column) => {
    const cell = passage === null ? undefined : column.byPassage.get(passage)?.element;
    const marks = finding === null ? [] : (column.byFinding.get(finding) ?? []);
    return [
      setFlag(cell ? [cell] : [], 'data-selected'),
      setFlag(marks, 'data-current'),
      makeTabStop(column, cell),
    ];
  });
  return () => {
    for (const takeOff of undo) takeOff();
  };
}

function setFlag(elements: readonly Element[], flag: string): () => void {
  for (const element of elements) element.setAttribute(flag, '');
  return () => {
    for (const element of elements) element.removeAttribute(flag);
  };
}

/** Each column has one tab stop: the selected passage, or its first. */
function makeTabStop({ items, flow }: ColumnIndex, selected: HTMLElement | undefined): () => void {
  const stop = selected ?? items[0]?.element ?? flow.querySelector<HTMLElement>('.cell');
  stop?.setAttribute('tabindex', '0');
  return () => stop?.setAttribute('tabindex', '-1');
}

/** Where the keyboard is in the text, it goes along; where it is in the inspector or a field, it stays. */
function moveFocus(
  stage: Stage,
  root: HTMLElement | null,
  passage: string,
  leader: Siglum | null,
): void {
  const active = document.activeElement;
  if (!root || !(active === document.body || root.contains(active))) return;
  const column = leadingColumn(stage.columns(), passage, leader);
  column?.byPassage.get(passage)?.element.focus({ preventScroll: true });
}
