import type { Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Note } from './annotation.ts';
import type { RangeSelector } from './selector.ts';

/** Words of a note that lead elsewhere; `start` and `end` are UTF-16 code units of the note's text, half-open. */
export type NoteReference = NoteLink | NoteMention;

export interface NoteLink extends TextRange {
  readonly kind: 'link';
  /** As `readAddress` gives it. */
  readonly address: string;
}

/**
 * A passage named in a note: "A3". Kept by article and words: passages are numbered anew when an article changes, so the words
 * of the note only say what the passage was called when it was named.
 */
export interface NoteMention extends TextRange {
  readonly kind: 'mention';
  /** Names it in the editor's state. */
  readonly id: string;
  readonly article: Siglum;
  readonly selector: RangeSelector;
}

export const mentionsIn = ({ references = [] }: Pick<Note, 'references'>): readonly NoteMention[] =>
  references.flatMap((one) => (one.kind === 'mention' ? [one] : []));

/** The note with every mention moved; the same note where none is. */
export function moveMentions(note: Note, move: (mention: NoteMention) => NoteMention): Note {
  const { references = [] } = note;
  const moved = references.map((one) => (one.kind === 'mention' ? move(one) : one));
  return moved.some((one, at) => one !== references[at]) ? { ...note, references: moved } : note;
}
