import { type Link, SIGLA } from '../../../app/index.ts';
import { pieceOf } from '../../dom/text-offsets.ts';
import { passageAt, passageIndexOf } from '../../state/passage-index.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { CellRef } from '../../state/workbench-state.ts';
import { returnToText } from './next-column.ts';

/** The passage under the keyboard, else the selected one in the leading column. */
export function currentCell(workbench: Workbench): CellRef | null {
  const { selection, work } = workbench.store.getState();
  const siglum = selection.column ?? work?.articles[0]?.siglum;
  const selected = selection.passage && siglum ? { siglum, passage: selection.passage } : null;
  return cellInFocus(workbench) ?? selected;
}

/** The passage under the keyboard; null where the keyboard is elsewhere. */
export function cellInFocus({ store }: Workbench): CellRef | null {
  const { comparison } = store.getState();
  const cell = document.activeElement?.closest<HTMLElement>('.cell[data-passage]');
  const own = SIGLA.find(
    (one) => one === cell?.closest<HTMLElement>('[data-siglum]')?.dataset.siglum,
  );
  const piece = cell?.querySelector<HTMLElement>('[data-start]');
  // By its words: for a moment after a new comparison the markup still has the numbers of the old one.
  const said =
    own && piece && comparison
      ? passageAt(passageIndexOf(comparison), own, pieceOf(piece).start)
      : null;
  const passage = said ?? cell?.dataset.passage;
  return passage && own ? { siglum: own, passage } : null;
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

/** Pins two passages and says so. The second one is where the reader is: it stays, and the first comes to it. */
export function linkBoth(workbench: Workbench, from: CellRef, to: CellRef): void {
  actOn(workbench, to);
  workbench.linkCells(from, to);
}

/** Parts a source from its passage; where words are selected in it, only its sentences from there on. */
export function splitHere(workbench: Workbench): void {
  const { selection, comparison } = workbench.store.getState();
  const { words } = selection;
  const passage =
    words && comparison && passageAt(passageIndexOf(comparison), words.siglum, words.start);
  const cell = words && passage ? { siglum: words.siglum, passage } : currentCell(workbench);
  if (!cell) return;
  actOn(workbench, cell, words?.start);
  document.getSelection()?.removeAllRanges();
  workbench.splitPassage(cell, words?.start);
}

/** Takes the words of one link for no counterparts. Its line goes, and the keyboard with it back to the text. */
export function rejectHere(workbench: Workbench, link: Link): void {
  workbench.look({ hint: 'linked' });
  workbench.rejectLink(link);
  returnToText(workbench);
}

/** Puts a passage and the next one of the same source together. */
export function mergeHere(workbench: Workbench): void {
  const cell = currentCell(workbench);
  if (!cell) return;
  actOn(workbench, cell);
  workbench.mergePassage(cell);
}

/** What something is done to is selected first: it stays where it is, and what belongs to it then comes to it. */
function actOn(workbench: Workbench, { passage, siglum }: CellRef, offset?: number): void {
  const origin = offset === undefined ? null : { siglum, offset };
  workbench.select({ passage, column: siglum, origin });
  workbench.look({ linking: null, hint: 'linked' });
}
