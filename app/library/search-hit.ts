import type { Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';

/** Where words were found in the library. */
export interface SearchHit {
  /** The comparison's id and name. */
  readonly comparison: string;
  readonly name: string;
  readonly place: SearchPlace;
  /** The words found, with what stands around them; parted so that the middle can be marked. */
  readonly excerpt: { readonly before: string; readonly words: string; readonly after: string };
}

export type SearchPlace =
  | { readonly kind: 'name' }
  /** Title, outlet or author of a source. */
  | { readonly kind: 'publication'; readonly siglum: Siglum }
  /** `range` in UTF-16 code units of the source's text. */
  | { readonly kind: 'text'; readonly siglum: Siglum; readonly range: TextRange }
  | { readonly kind: 'note' | 'tag'; readonly highlight: string };

export interface SearchAnswer {
  /** The comparison touched last first; within one its name, sources, tags, notes and texts. */
  readonly hits: readonly SearchHit[];
  /** Whether there are more than these. */
  readonly more: boolean;
}
