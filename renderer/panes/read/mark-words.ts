import { type HighlightColour, isEmptyRange } from '../../../app/index.ts';
import { announceSelection } from '../../dom/select-text.ts';
import { noteOn } from '../../state/noting.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { SelectedWords } from '../../state/workbench-state.ts';
import { placedHighlights } from './placed-highlights.ts';

/** Highlights the selected words, or recolours the selected highlight where no words are selected. */
export function highlightWords(workbench: Workbench, colour: HighlightColour): string | null {
  announceSelection();
  const { selection, work } = workbench.store.getState();
  const { words, highlight } = selection;
  if (!work) return null;
  if (words) {
    const known = highlightOn(workbench, words);
    if (known && known.colour !== colour) workbench.recolourHighlight(known.id, colour);
    const id = known?.id ?? workbench.highlight(words.siglum, words, colour);
    document.getSelection()?.removeAllRanges();
    workbench.select({ highlight: id, words: null });
    return id;
  }
  if (highlight) workbench.recolourHighlight(highlight, colour);
  return highlight;
}

/** Opens the note of the selected words or highlight; words get a highlight to hang it on. */
export function noteOnWords(workbench: Workbench): void {
  announceSelection();
  const { words, highlight } = workbench.store.getState().selection;
  const known = words && highlightOn(workbench, words);
  const id = words ? highlightWords(workbench, known?.colour ?? 'yellow') : highlight;
  if (!id) return;
  workbench.select({ highlight: id });
  workbench.look({ details: true });
  focusNote(id);
}

/** Ties the selected words to the note that is open, whatever source they are in; it stays open. */
export function addWordsToNote(workbench: Workbench): void {
  announceSelection();
  const { selection, work } = workbench.store.getState();
  const note = selection.highlight ? noteOn(work, selection.highlight) : null;
  if (!selection.words || !note) return;
  workbench.addToNote(note.id, selection.words);
  document.getSelection()?.removeAllRanges();
  workbench.select({ words: null });
}

/** A note on the first words a finding rests on, written beside the text. */
export function noteOnFinding(workbench: Workbench, finding: string): void {
  const { comparison } = workbench.store.getState();
  const found = comparison?.findings.find(({ id }) => id === finding);
  const words = found?.evidence.find((one) => !isEmptyRange(one));
  if (!words) return;
  const place = { siglum: words.article, start: words.start, end: words.end };
  const id =
    highlightOn(workbench, place)?.id ?? workbench.highlight(place.siglum, place, 'yellow');
  workbench.select({ finding, highlight: id });
  workbench.look({ mode: 'read', details: true });
  focusNote(id);
}

/** A highlight on exactly these words. */
const highlightOn = (workbench: Workbench, { siglum, start, end }: SelectedWords) =>
  placedHighlights(workbench.store.getState().work).find(
    (one) => one.siglum === siglum && one.start === start && one.end === end,
  );

/** The inspector shows the note after the next render. */
function focusNote(id: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-highlight-card="${CSS.escape(id)}"]`);
    card?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
}
