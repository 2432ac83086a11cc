import { type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { MatrixRow } from './matrix-rows.ts';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrows go from cell to cell, Home and End along the row, Enter opens the passage in its text. */
export function useMatrixKeys(
  grid: RefObject<HTMLElement | null>,
  rows: readonly MatrixRow[],
  sigla: readonly Siglum[],
) {
  const workbench = useWorkbench();
  useFocusFollows(grid);
  return useCallback(
    (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      const { passage, column } = workbench.store.getState().selection;
      const at = rows.findIndex((row) => row.passage === passage);
      const place = Math.max(0, column ? sigla.indexOf(column) : 0);
      const step = STEPS[key];
      if (key === 'Enter' && passage) workbench.look({ mode: 'read' });
      else if (key === 'Home' || key === 'End')
        workbench.select({ column: (key === 'Home' ? sigla[0] : sigla.at(-1)) ?? null });
      else if (step) {
        const row = at < 0 ? rows[0] : (rows[at + step[0]] ?? rows[at]);
        const siglum = at < 0 ? sigla[place] : (sigla[place + step[1]] ?? sigla[place]);
        if (row && siglum) workbench.select({ passage: row.passage, column: siglum });
      } else return;
      event.preventDefault();
    },
    [workbench, rows, sigla],
  );
}

/** The keyboard goes with the selection, wherever it was chosen, and stays where it is outside the grid. */
function useFocusFollows(grid: RefObject<HTMLElement | null>): void {
  const passage = useWorkbenchState((state) => state.selection.passage);
  const column = useWorkbenchState((state) => state.selection.column);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is another cell
  useEffect(() => {
    const cells = grid.current?.querySelectorAll<HTMLElement>('.matrix-cell[tabindex="0"]');
    const cell = cells?.[0];
    if (passage) cell?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    if (grid.current?.contains(activeElement) || activeElement === document.body)
      cell?.focus({ preventScroll: true });
  }, [grid, passage, column]);
}
