import { type Comparison, SIGLA, type Siglum } from '../../app/index.ts';
import { passageAt, passageIndexOf } from './passage-index.ts';
import type { Selection } from './workbench-state.ts';

/** The selection in a new answer: passages are numbered anew there, so the selected one is found by its text. */
export function carrySelection(
  before: Comparison | null,
  after: Comparison,
  selection: Selection,
): Selection {
  if (!before || !selection.passage) return selection;
  return { ...selection, passage: samePassage(before, after, selection) };
}

/** The passage of `after` that holds the first words of the selected one, in the leading column where it can be. */
function samePassage(
  before: Comparison,
  after: Comparison,
  { passage, column }: Selection,
): string | null {
  const old = passageIndexOf(before);
  const leading: readonly Siglum[] = column ? [column, ...SIGLA] : SIGLA;
  for (const siglum of leading) {
    const first =
      passage === null ? undefined : old.passages.get(passage)?.cells[siglum]?.sentences[0];
    const start = first === undefined ? undefined : old.sentences.get(siglum)?.[first]?.start;
    const found = start === undefined ? null : passageAt(passageIndexOf(after), siglum, start);
    if (found) return found;
  }
  return null;
}
