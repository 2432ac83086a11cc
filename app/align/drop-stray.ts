import { SURE } from './decide-links.ts';
import type { ScoredPair } from './scored-pair.ts';

/** Short articles on one story share more than this: of those told most freely, a third of the shorter one is to be expected right. */
const HARDLY_ANY = 0.15;
/** More than so many right links are hardly expected by chance, however many sentences there are ... */
const A_FEW = 3;
/** ... up to where this share of the shorter article is more: among thousands of sentences a few alike always meet. */
const A_TRACE = 0.05;

/**
 * The links of two articles without the stray ones. Articles that hardly share a sentence tell different stories: the same people say
 * similar things in them, and what seems to be told again is so by chance, unless it is nearly sure. `shorter` is the number of sentences
 * of the shorter article. Linear.
 */
export function dropStray(links: readonly ScoredPair[], shorter: number): readonly ScoredPair[] {
  const expected = links.reduce((sum, { score }) => sum + score, 0);
  const least = Math.min(HARDLY_ANY * shorter, Math.max(A_FEW, A_TRACE * shorter));
  return expected >= least ? links : links.filter(({ score }) => score >= SURE);
}
