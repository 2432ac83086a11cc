import { type Comparison, SIGLA, type Siglum } from '../../app/index.ts';
import { passageAt, passageIndexOf } from './passage-index.ts';
import type { Selection, TextPlace } from './workbench-state.ts';

/** The selection in a new answer: passages are numbered anew there, so the selected one is found by its text. */
export function carrySelection(
  before: Comparison | null,
  after: Comparison,
  selection: Selection,
): Selection {
  if (!before || !selection.passage) return { ...selection, origin: null };
  const index = passageIndexOf(after);
  for (const origin of originsOf(before, selection)) {
    const passage = passageAt(index, origin.siglum, origin.offset);
    if (passage) return { ...selection, passage, origin };
  }
  return { ...selection, passage: null, origin: null };
}

/**
 * The words the selected passage can be found by, those of the leading column first. What joined it since it was chosen does not
 * take it along when it leaves again.
 */
function originsOf(
  before: Comparison,
  { passage, column, origin }: Selection,
): readonly TextPlace[] {
  const old = passageIndexOf(before);
  const leading: readonly Siglum[] = column ? [column, ...SIGLA] : SIGLA;
  const firsts = leading.flatMap((siglum) => {
    const number = old.passages.get(passage ?? '')?.cells[siglum]?.sentences[0];
    const first = number === undefined ? undefined : old.sentences.get(siglum)?.[number];
    return first ? [{ siglum, offset: first.start }] : [];
  });
  const isLeading = origin !== null && (column === null || origin.siglum === column);
  return isLeading ? [origin, ...firsts] : firsts;
}
