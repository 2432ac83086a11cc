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
  { added: marks, ids: newIds }: TakenIn<Highlight>,
): TakenNotes {
  const known = new Map([...own.highlights, ...marks].map((one) => [one.id, one]));
  const written = new Map(own.notes.flatMap((note) => note.highlights.map((id) => [id, note])));
  const ids = new Set(own.notes.map(({ id }) => id));
  const added: Note[] = [];
  const homes: Highlight[] = [];
  for (const note of foreign) {
    const highlights = note.highlights.map((id) => newIds.get(id) ?? id);
    const moved = { ...note, highlights };
    const here = highlights.flatMap((id) => written.get(id) ?? []);
    if (here.some((one) => isSame(one, moved))) continue;
    const isFree = here.length === 0 && !ids.has(note.id);
    const id = isFree ? note.id : idBeside(note);
    const places = highlights.flatMap((place) => known.get(place) ?? []).map(homeFor(moved));
    if (ids.has(id) || places.length === 0) continue;
    ids.add(id);
    for (const place of places) {
      if (!known.has(place.id)) homes.push(place);
      written.set(place.id, moved);
    }
    added.push({ ...note, id, highlights: places.map((place) => place.id) });
  }
  return { added, homes };

  /** The highlight itself where no note hangs on it, else one at the same words. */
  function homeFor(note: Note): (place: Highlight) => Highlight {
    return (place) =>
      written.has(place.id) ? { ...place, id: idBeside({ ...note, on: place.id }) } : place;
  }
}
