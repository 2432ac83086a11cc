import type { Candidates } from './find-candidates.ts';
import type { ScoredPair } from './scored-pair.ts';

/** The cosine at which half of the pairs are right, and how fast that changes. */
const EVEN_COSINE = 0.22;
const STEEPNESS = 18;

/** The chance that each candidate is right. */
export function scoreCandidates(candidates: Candidates): readonly ScoredPair[] {
  return Array.from(candidates.cosines, (cosine, at) => ({
    row: candidates.rows[at] ?? 0,
    column: candidates.columns[at] ?? 0,
    score: 1 / (1 + Math.exp(-STEEPNESS * (cosine - EVEN_COSINE))),
  }));
}
