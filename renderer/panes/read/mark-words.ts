import type { HighlightColour } from '../../../app/index.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Highlights the selected words, or recolours the selected highlight where no words are selected. */
export function highlightWords(workbench: Workbench, colour: HighlightColour): string | null {
  const { words, highlight } = workbench.store.getState().selection;
  if (words) {
    const id = workbench.highlight(words.siglum, words, colour);
    document.getSelection()?.removeAllRanges();
    workbench.select({ highlight: id, words: null });
    return id;
  }
  if (highlight) workbench.recolourHighlight(highlight, colour);
  return highlight;
}

/** Opens the note of the selected words or highlight; words get a highlight to hang it on. */
export function noteOnWords(workbench: Workbench): void {
  const id = workbench.store.getState().selection.words
    ? highlightWords(workbench, 'yellow')
    : workbench.store.getState().selection.highlight;
  if (!id) return;
  workbench.select({ highlight: id });
  focusNote(id);
}

/** The inspector shows the note after the next render. */
function focusNote(id: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-highlight-card="${CSS.escape(id)}"]`);
    card?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
}
