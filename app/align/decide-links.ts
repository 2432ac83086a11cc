import type { ScoredPair } from './scored-pair.ts';

/** A pair is taken when it is more likely right than wrong. */
const LINK_SCORE = 0.5;

/** Takes every pair likely enough; a sentence may have several counterparts, or none, and links may cross. */
export function decideLinks(pairs: readonly ScoredPair[]): readonly ScoredPair[] {
  return pairs.filter((pair) => pair.score >= LINK_SCORE);
}
