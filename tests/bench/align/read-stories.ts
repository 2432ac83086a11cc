import { readFileSync } from 'node:fs';

type Cell = readonly [row: number, column: number];

/** A line of the gold format; the fields the aligner must not see are used for labels only. */
export interface GoldStory {
  readonly story: string;
  readonly set: string;
  readonly lang: string;
  readonly docs: readonly GoldDocument[];
  readonly pairs: readonly GoldPair[];
}

export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly string[];
  /** Only links between these sentences are scored; all where absent. */
  readonly annotated?: readonly number[];
}

export interface GoldPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly gold: readonly Cell[];
  readonly goldStrict?: readonly Cell[];
  readonly ignore?: readonly Cell[];
  /** Whether every sentence counts, annotated or not: the two documents are known to tell different things. */
  readonly apart?: boolean;
}

/** The stories of a JSON Lines file. Throws where a line is no JSON: the data is broken then. */
export const readStories = (path: string): readonly GoldStory[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldStory);
