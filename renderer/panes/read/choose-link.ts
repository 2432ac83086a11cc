import type { Siglum } from '../../../app/index.ts';
import { LINK_TEXT } from '../../components/link-text.ts';
import { notify } from '../../state/notify.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { CellRef } from '../../state/workbench-state.ts';
import { linksOf } from '../inspector/passage-facts.ts';
import { currentCell } from './link-passages.ts';

/** Lists the links of the passage under the keyboard and goes to the first one of its source; on one of them, rejects it. */
export function chooseLink(workbench: Workbench): void {
  const chosen = document.activeElement?.closest('.link-reasons li');
  if (chosen) chosen.querySelector<HTMLElement>('[data-reject]')?.click();
  else listLinks(workbench, currentCell(workbench));
}

function listLinks(workbench: Workbench, cell: CellRef | null): void {
  if (!cell) return;
  workbench.select({ passage: cell.passage, column: cell.siglum });
  if (!hasLinks(workbench, cell.passage))
    return void notify(workbench, 'information', LINK_TEXT.nothingToReject);
  workbench.look({ linkReasons: true, details: true });
  focusReject(cell.siglum);
}

function hasLinks(workbench: Workbench, id: string): boolean {
  const { comparison } = workbench.store.getState();
  const passage = comparison && passageIndexOf(comparison).passages.get(id);
  return passage ? linksOf(comparison, passage).length > 0 : false;
}

/** Half a second of frames: details that open take a few until they are there. */
const MOST_FRAMES = 30;

function focusReject(siglum: Siglum, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const own = document.querySelector<HTMLElement>(`[data-reject*="${siglum}"]`);
    const button = own ?? document.querySelector<HTMLElement>('[data-reject]');
    if (button) button.focus();
    else if (frames > 0) focusReject(siglum, frames - 1);
  });
}
