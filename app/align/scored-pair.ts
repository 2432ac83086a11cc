/** Two sentences of two articles and the measured chance, 0 to 1, that they say the same. */
export interface ScoredPair {
  /** Sentence number in the first article, from 0. */
  readonly row: number;
  /** Sentence number in the second. */
  readonly column: number;
  readonly score: number;
}

/** In text order of the first article, then of the second. */
export const byPlace = (p: ScoredPair, q: ScoredPair): number =>
  p.row - q.row || p.column - q.column;
