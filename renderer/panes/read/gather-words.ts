import { gapPlaces, SIGLA, type Siglum } from '../../../app/index.ts';
import { announceSelection } from '../../dom/select-text.ts';
import type { Workbench } from '../../state/workbench.ts';
import { passageReadings } from './passage-readings.ts';

/** Takes the selected words, or the gap under the keyboard, into a finding of the reader's own. */
export function gatherWords(workbench: Workbench): void {
  announceSelection();
  const { selection, view } = workbench.store.getState();
  if (selection.words) {
    workbench.gatherWords(selection.words);
    document.getSelection()?.removeAllRanges();
    workbench.select({ words: null });
    return;
  }
  const gap = document.activeElement?.closest<HTMLElement>('.gap');
  const siglum = SIGLA.find(
    (one) => one === gap?.closest<HTMLElement>('[data-siglum]')?.dataset.siglum,
  );
  if (gap?.dataset.passage && siglum) {
    gatherTelling(workbench, gap.dataset.passage);
    gatherGap(workbench, siglum, gap.dataset.passage);
  } else if (view.draft.length > 0) workbench.look({ dialog: 'own-finding' });
  else workbench.look({ hint: 'own-finding' });
}

/** Takes what is missing: the words of the first source that has the passage. A gap alone says nothing of what it lacks. */
function gatherTelling(workbench: Workbench, passage: string): void {
  const [telling] = passageReadings(workbench.store.getState().comparison, passage);
  if (telling)
    workbench.gatherWords({ siglum: telling.siglum, start: telling.start, end: telling.end });
}

/** Takes it that a source lacks a passage, at the place where the passage would stand. */
export function gatherGap(workbench: Workbench, siglum: Siglum, passage: string): void {
  const { comparison } = workbench.store.getState();
  const article = comparison?.articles.find((one) => one.siglum === siglum);
  const place = comparison && article && gapPlaces(article, comparison.passages).get(passage);
  if (place !== undefined && place !== null)
    workbench.gatherWords({ siglum, start: place, end: place });
}
