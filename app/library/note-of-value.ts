import type { Note } from '../anchor/annotation.ts';

/** A note as libraries of format 1 hold it: on one highlight. */
type OldNote = Omit<Note, 'highlights'> & { readonly highlight: string };

/** The note in a record's value, whichever format of the library it was written in. The record is not touched until the note changes. */
export function noteOfValue(value: unknown): Note {
  const note = value as Note | OldNote;
  if ('highlights' in note) return note;
  const { highlight, ...rest } = note;
  return { ...rest, highlights: [highlight] };
}
