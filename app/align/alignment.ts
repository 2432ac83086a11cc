import type { Link } from './link.ts';
import type { NearestChances } from './nearest-chances.ts';

/** What lining up a set of articles gives. */
export interface Alignment {
  /** All pairs together, ordered by article letters, then by place in the text. */
  readonly links: readonly Link[];
  /** What may be told although no link says so. */
  readonly nearest: NearestChances;
  /** One sentence for everything that was not done, and why: a spent budget, another language. */
  readonly cuts: readonly Cut[];
}

/**
 * Work that was not done. `budget` makes the result approximate; `language` is the program's known limit; `unrelated`
 * names an article that shares no passage with any other, so that there was nothing to compare.
 */
export interface Cut {
  readonly kind: 'budget' | 'language' | 'unrelated';
  /** One plain sentence for the reader. */
  readonly sentence: string;
}
