import type { Siglum } from '../../../app/index.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Goes to the column on the right (1) or the left (-1), round and round, and keeps to the passage, or the gap it leaves there. */
export function nextColumn(workbench: Workbench, step: 1 | -1): void {
  const { work, selection } = workbench.store.getState();
  const sigla = work?.articles.map(({ siglum }) => siglum) ?? [];
  const at = selection.column ? sigla.indexOf(selection.column) : step === 1 ? -1 : 0;
  const column = sigla[(at + step + sigla.length) % sigla.length];
  if (!column) return;
  goToColumn(workbench, column);
}

/** Goes to a column, with the keyboard too; opens it where it is a spine. */
export function goToColumn(workbench: Workbench, column: Siglum): void {
  workbench.select({ column });
  focusColumn(column, workbench.store.getState().selection.passage);
}

/** Gives the keyboard back to the text: to the selected passage in the column the reader is in, else where it is told. */
export function returnToText(workbench: Workbench): void {
  const { column } = workbench.store.getState().selection;
  const chosen = [...document.querySelectorAll<HTMLElement>('.column [data-selected]')];
  const own = chosen.find(
    (item) => item.closest<HTMLElement>('.column')?.dataset.siglum === column,
  );
  (own ?? chosen[0])?.focus({ preventScroll: true });
}

/** Half a second of frames: a spine that opens takes a few until its text is there. */
const MOST_FRAMES = 30;

function focusColumn(siglum: Siglum, passage: string | null, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const column = document.querySelector(`.column[data-siglum="${siglum}"]`);
    const cell =
      passage === null
        ? null
        : column?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`);
    const stop = cell ?? column?.querySelector<HTMLElement>('.column-scroller [tabindex="0"]');
    if (stop) stop.focus({ preventScroll: cell !== null });
    else if (frames > 0) focusColumn(siglum, passage, frames - 1);
  });
}
