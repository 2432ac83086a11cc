import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';

/** A candidate this likely counts as a link. */
export const SURE = 0.5;

/** Sentences further away than this are just far. */
const FAR = 9;
/** The distance to the surest counterpart of a sentence that has none. */
const NONE = -10;

/**
 * How the likely links lie: how many others a candidate's sentences have and how far those are, how much of either article they
 * cover, and how many of them fall to one sentence. A plain-language version is covered throughout and splits what it rewrites.
 */
export function measureSpread(pair: PairView, scores: ArrayLike<number>): readonly FeatureColumn[] {
  const sides = [pair.forward, pair.backward].map((side) => summarise(side, scores));
  const shorter = (sides[0]?.words ?? 0) < (sides[1]?.words ?? 0) ? sides[0] : sides[1];
  const constant = (name: string, value: number): FeatureColumn => ({
    name,
    values: new Float32Array(pair.size).fill(value),
  });
  const both = (name: string, of: (side: SideSummary) => number): readonly FeatureColumn[] => {
    const values = sides.map(of);
    return [
      constant(`${name}, lower side`, Math.min(...values)),
      constant(`${name}, upper side`, Math.max(...values)),
    ];
  };
  const words = sides.map((side) => side.words);
  return [
    ...fromBothSides('other links', pair, (side) => otherLinks(side, scores)),
    ...fromBothSides('away from the surest', pair, (side) => awayFromSurest(side, scores)),
    ...both('covered', ({ linked, size }) => linked / Math.max(1, size)),
    ...both('covered inside', ({ linked, reach }) => linked / Math.max(1, reach)),
    ...both('links a sentence', ({ links, linked }) => links / Math.max(1, linked)),
    constant(
      'covered inside, shorter sentences',
      (shorter?.linked ?? 0) / Math.max(1, shorter?.reach ?? 0),
    ),
    constant('sentence length ratio', Math.min(...words) / Math.max(1, ...words)),
  ];
}

interface SideSummary {
  readonly size: number;
  /** Sentences that have a likely link. */
  readonly linked: number;
  /** Sentences from the first such to the last. */
  readonly reach: number;
  readonly links: number;
  /** Words a sentence. */
  readonly words: number;
}

function summarise(side: SideView, scores: ArrayLike<number>): SideSummary {
  const counts = countSure(side, scores);
  const linked = counts.filter((count) => count > 0).length;
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return {
    size: side.from.size,
    linked,
    reach: first < 0 ? 0 : last - first + 1,
    links: counts.reduce((sum, count) => sum + count, 0),
    words: side.from.words.ids.length / Math.max(1, side.from.size),
  };
}

/** How many likely links every sentence has. */
function countSure(side: SideView, scores: ArrayLike<number>): Int32Array {
  const counts = new Int32Array(side.from.size);
  for (let from = 0; from < side.from.size; from += 1)
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1)
      if ((scores[side.candidate[at] ?? 0] ?? 0) > SURE) counts[from] = (counts[from] ?? 0) + 1;
  return counts;
}

function otherLinks(side: SideView, scores: ArrayLike<number>): Float32Array {
  const counts = countSure(side, scores);
  const values = new Float32Array(side.candidate.length);
  for (let from = 0; from < side.from.size; from += 1)
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
      const candidate = side.candidate[at] ?? 0;
      values[candidate] = (counts[from] ?? 0) - Number((scores[candidate] ?? 0) > SURE);
    }
  return values;
}

/** Sentences between a candidate's counterpart and the surest one of its sentence. */
function awayFromSurest(side: SideView, scores: ArrayLike<number>): Float32Array {
  const best = surestTargets(side, scores);
  const values = new Float32Array(side.candidate.length);
  for (let from = 0; from < side.from.size; from += 1)
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
      const surest = best[from] ?? -1;
      values[side.candidate[at] ?? 0] =
        surest < 0 ? NONE : Math.min(FAR, Math.abs((side.target[at] ?? 0) - surest));
    }
  return values;
}

/** For every sentence its surest counterpart; -1 where none is likely. */
export function surestTargets(side: SideView, scores: ArrayLike<number>): Int32Array {
  const best = new Int32Array(side.from.size).fill(-1);
  for (let from = 0; from < side.from.size; from += 1) {
    let highest = SURE;
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
      const score = scores[side.candidate[at] ?? 0] ?? 0;
      if (score > highest) {
        highest = score;
        best[from] = side.target[at] ?? -1;
      }
    }
  }
  return best;
}
