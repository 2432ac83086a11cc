import type { Siglum } from '../text/article.ts';
import type { NoteReference } from './note-reference.ts';
import type { RangeSelector } from './selector.ts';

/** The eight highlighters, in the order of their digit keys 1 to 8. */
export type HighlightColour =
  | 'yellow'
  | 'red'
  | 'green'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'orange'
  | 'grey';

export const HIGHLIGHT_COLOURS: readonly HighlightColour[] = [
  'yellow',
  'red',
  'green',
  'blue',
  'purple',
  'magenta',
  'orange',
  'grey',
];

/** A reader's mark on words of one article. */
export interface Highlight {
  readonly id: string;
  readonly article: Siglum;
  readonly selector: RangeSelector;
  readonly colour: HighlightColour;
  /** The reader's own words to sort marks by, in the order they were given. Absent where there are none. */
  readonly tags?: readonly string[];
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /**
   * What an edit of the article left open: the selector is a guess, or the words are gone and it still names them. Absent
   * where the place is sure, and again once the reader has placed it by hand.
   */
  readonly anchoring?: 'uncertain' | 'lost';
}

/** The reader's words on a highlight, or on several, which may lie in different articles. */
export interface Note {
  readonly id: string;
  /** The highlights it hangs on, at least one, in the order they were tied to it. Two notes hang on one highlight only where two windows began one at the same time, or one came back beside another. */
  readonly highlights: readonly string[];
  /** What the reader sees, as plain text: paragraphs parted by one line break. */
  readonly text: string;
  /** What in the text leads elsewhere, in its order, never overlapping. Absent where nothing does. */
  readonly references?: readonly NoteReference[];
  /** The editor's own state as JSON text, so that bold and lists come back as they were. */
  readonly editorState: string;
  /** ISO 8601 date and time. */
  readonly updatedAt: string;
}
