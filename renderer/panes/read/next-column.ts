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

/** After the next render, since the column may have been a spine. */
function focusColumn(siglum: Siglum, passage: string | null): void {
  requestAnimationFrame(() => {
    const column = document.querySelector(`.column[data-siglum="${siglum}"]`);
    const cell =
      passage === null
        ? null
        : column?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`);
    (cell ?? column?.querySelector<HTMLElement>('.column-scroller [tabindex="0"]'))?.focus({
      preventScroll: cell !== null,
    });
  });
}
