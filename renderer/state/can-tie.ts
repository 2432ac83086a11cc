import type { TieNote } from './change.ts';
import type { Work } from './work.ts';

/** Whether a note can be tied to a highlight: both are there. Or untied from it: the note hangs on others too. */
export function canTie({ highlights, notes }: Work, { id, highlight, at }: TieNote): boolean {
  const note = notes.find((one) => one.id === id);
  if (!note) return false;
  const isTied = note.highlights.includes(highlight);
  if (at === null) return isTied && note.highlights.length > 1;
  return !isTied && highlights.some((one) => one.id === highlight);
}
