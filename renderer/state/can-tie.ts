import type { TieNote } from './change.ts';
import type { Work } from './work.ts';

/**
 * Whether a note can be tied to a highlight: it is there and no note hangs on it. Or untied from it: the note hangs on others
 * too.
 */
export function canTie({ highlights, notes }: Work, { id, highlight, at }: TieNote): boolean {
  const note = notes.find((one) => one.id === id);
  if (!note) return false;
  if (at === null) return note.highlights.includes(highlight) && note.highlights.length > 1;
  const isThere = highlights.some((one) => one.id === highlight);
  return isThere && notes.every((one) => !one.highlights.includes(highlight));
}
