import { SIGLA } from '../../../app/index.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { CellRef } from '../../state/workbench-state.ts';

/** The passage under the keyboard, else the selected one in the leading column. */
export function currentCell(workbench: Workbench): CellRef | null {
  const cell = document.activeElement?.closest<HTMLElement>('.cell[data-passage]');
  const own = SIGLA.find(
    (one) => one === cell?.closest<HTMLElement>('[data-siglum]')?.dataset.siglum,
  );
  if (cell?.dataset.passage && own) return { siglum: own, passage: cell.dataset.passage };
  const { selection, work } = workbench.store.getState();
  const siglum = selection.column ?? work?.articles[0]?.siglum;
  return selection.passage && siglum ? { siglum, passage: selection.passage } : null;
}

/** The first press takes one end of a link, the second the other; the same end again lets it go. */
export function takeLinkEnd(workbench: Workbench): void {
  const cell = currentCell(workbench);
  const { linking } = workbench.store.getState().view;
  if (!cell) return;
  if (!linking) workbench.look({ linking: cell });
  else if (linking.siglum === cell.siglum)
    workbench.look({ linking: linking.passage === cell.passage ? null : cell });
  else linkBoth(workbench, linking, cell);
}

/** Pins two passages and says so. */
export function linkBoth(workbench: Workbench, from: CellRef, to: CellRef): void {
  workbench.look({ linking: null, hint: 'linked' });
  workbench.linkCells(from, to);
}

/** Parts a source from its passage. */
export function splitHere(workbench: Workbench): void {
  const cell = currentCell(workbench);
  if (!cell) return;
  workbench.look({ hint: 'linked' });
  workbench.splitPassage(cell);
}

/** Puts a passage and the next one of the same source together. */
export function mergeHere(workbench: Workbench): void {
  const cell = currentCell(workbench);
  if (!cell) return;
  workbench.look({ hint: 'linked' });
  workbench.mergePassage(cell);
}
