import type { Workbench } from '../state/workbench.ts';
import { returnToText } from './read/next-column.ts';

/** Steps back by one, and gives the keyboard back to the text where it is nowhere. */
export function leaveWhatIsOpen(workbench: Workbench): void {
  stepBack(workbench);
  if (document.activeElement === document.body) returnToText(workbench);
}

/** Out of the note, the list of links, a link or a dismissal under way, then from selected words, a highlight, a finding, the passage, the details. */
function stepBack(workbench: Workbench): void {
  const active = document.activeElement;
  const { selection, view } = workbench.store.getState();
  if (active instanceof HTMLElement && active.isContentEditable) active.blur();
  else if (active?.closest('.link-reasons')) {
    workbench.look({ linkReasons: false });
    returnToText(workbench);
  } else if (view.linking || view.hint) workbench.look({ linking: null, hint: null });
  else if (view.dismissing) workbench.look({ dismissing: null });
  else if (selection.words) document.getSelection()?.removeAllRanges();
  else if (selection.highlight) workbench.select({ highlight: null });
  // A review always has its finding: without one it would begin again at the first.
  else if (view.mode === 'review') return;
  else if (selection.finding) workbench.select({ finding: null });
  else if (selection.passage) workbench.select({ passage: null });
  else workbench.look({ details: false });
}
