import type { Highlight, Note } from '../anchor/annotation.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { idBeside, isSame } from './id-beside.ts';
import type { TakenIn } from './take-in.ts';

/** Notes, and highlights at the same words for those whose own place is taken by another note. */
export interface TakenNotes {
  readonly added: readonly Note[];
  readonly homes: readonly Highlight[];
}

/** What of foreign notes one has not yet. No note is written over: a second one on the same words gets a highlight of its own. */
export function takeInNotes(
  own: StoredWork,
  foreign: readonly Note[],
  highlights: TakenIn<Highlight>,
): TakenNotes {
  const marks = new Map([...own.highlights, ...highlights.added].map((one) => [one.id, one]));
  const written = new Map(own.notes.map((note) => [note.highlight, note]));
  const ids = new Set(own.notes.map(({ id }) => id));
  const added: Note[] = [];
  const homes: Highlight[] = [];
  for (const note of foreign) {
    const highlight = highlights.ids.get(note.highlight) ?? note.highlight;
    const here = written.get(highlight);
    const moved = { ...note, highlight };
    if (here !== undefined && isSame(here, moved)) continue;
    const free = here === undefined && !ids.has(note.id);
    const id = free ? note.id : idBeside(note);
    const home = marks.get(highlight);
    if (ids.has(id) || home === undefined) continue;
    ids.add(id);
    const place = here === undefined ? home : { ...home, id: idBeside({ ...note, highlight }) };
    if (place !== home) homes.push(place);
    written.set(place.id, moved);
    added.push({ ...note, id, highlight: place.id });
  }
  return { added, homes };
}
