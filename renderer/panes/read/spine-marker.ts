import type { Siglum } from '../../../app/index.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';

/** How far down an article the selected passage begins, 0 to 1; null where it has none. */
export function spineMarker(
  { comparison, selection }: WorkbenchState,
  siglum: Siglum,
): number | null {
  if (!comparison || !selection.passage) return null;
  const numbers = passageIndexOf(comparison).numbers.get(siglum);
  const number = numbers?.get(selection.passage);
  return number === undefined || !numbers ? null : (number - 1) / numbers.size;
}
