import type { Note } from './annotation.ts';

/** The note tied to one more highlight, at a place in their order from 0; the same note where it is tied to it already. */
export const tieHighlight = (note: Note, highlight: string, at: number): Note =>
  note.highlights.includes(highlight)
    ? note
    : { ...note, highlights: note.highlights.toSpliced(at, 0, highlight) };

/** The notes without ties to highlights that are gone. A note that hangs on nothing any more goes with them. */
export function untieHighlights(
  notes: readonly Note[],
  isGone: (highlight: string) => boolean,
): readonly Note[] {
  return notes.flatMap((note) => {
    const highlights = note.highlights.filter((id) => !isGone(id));
    if (highlights.length === note.highlights.length) return [note];
    return highlights.length === 0 ? [] : [{ ...note, highlights }];
  });
}

/**
 * The notes with those back that went, or lost ties, when some highlights were removed: `returning` as they were before,
 * `coming` the highlights that come back. A note that is still there keeps its words, which may have been written on since; one
 * that is gone hangs on what comes back alone.
 */
export function tieBack(
  notes: readonly Note[],
  returning: readonly Note[],
  coming: ReadonlySet<string>,
): readonly Note[] {
  const byId = new Map(returning.map((note) => [note.id, note]));
  const there = new Set(notes.map(({ id }) => id));
  return [
    ...notes.map((note) => {
      const before = byId.get(note.id);
      return before === undefined ? note : tiedAgain(note, before, coming);
    }),
    ...returning.flatMap((note) => {
      if (there.has(note.id)) return [];
      const highlights = note.highlights.filter((id) => coming.has(id));
      return highlights.length === 0 ? [] : [{ ...note, highlights }];
    }),
  ];
}

function tiedAgain(note: Note, before: Note, coming: ReadonlySet<string>): Note {
  const tied = new Set(note.highlights);
  const again = before.highlights.filter((id) => tied.has(id) || coming.has(id));
  const newer = note.highlights.filter((id) => !before.highlights.includes(id));
  return { ...note, highlights: [...again, ...newer] };
}
