import type { Workbench } from '../state/workbench.ts';

/** Steps back by one: out of the note, then from selected words, a highlight, a finding, the passage. */
export function leaveWhatIsOpen(workbench: Workbench): void {
  const active = document.activeElement;
  const { selection } = workbench.store.getState();
  if (active instanceof HTMLElement && active.isContentEditable) active.blur();
  else if (selection.words) document.getSelection()?.removeAllRanges();
  else if (selection.highlight) workbench.select({ highlight: null });
  else if (selection.finding) workbench.select({ finding: null });
  else workbench.select({ passage: null });
}
