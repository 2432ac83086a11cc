import { type Anchor, overlapLength, rangeLength, type TextRange } from '../../../app/index.ts';
import type { EditedText } from './edited-text.ts';

/**
 * `right`: surely placed where it belongs, or given up where it was deleted. `wrong`: surely placed elsewhere. `partly`: surely
 * placed, half beside. `uncertain`: shown as a guess. `lost`: given up although the words are there.
 */
export type Outcome = 'right' | 'wrong' | 'partly' | 'uncertain' | 'lost';

export const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'partly', 'uncertain', 'lost'];

export interface ScoredHighlight {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly anchor: Anchor;
  /** Overlap with the right place as a share of both together, 0 to 1; null where one of them is not there. */
  readonly overlap: number | null;
}

/** From this overlap on a place is right, below the other one it is wrong. */
const HIT = 0.7;
const MISS = 0.3;

/** Scores the places found for a text's highlights, in their order. */
export function scoreAnchors(
  { highlights }: EditedText,
  anchors: readonly Anchor[],
): readonly ScoredHighlight[] {
  return highlights.map(({ id, label, expected }, at) => {
    const anchor = anchors[at] ?? { state: 'orphaned', range: null };
    const right = expected && { start: expected[0], end: expected[1] };
    const overlap = right && anchor.range && agreement(anchor.range, right);
    return { id, label, anchor, overlap, outcome: judge(anchor, right !== null, overlap ?? 0) };
  });
}

function judge({ state }: Anchor, isThere: boolean, overlap: number): Outcome {
  if (state === 'orphaned') return isThere ? 'lost' : 'right';
  if (state === 'uncertain') return 'uncertain';
  if (overlap >= HIT) return 'right';
  return overlap < MISS ? 'wrong' : 'partly';
}

function agreement(a: TextRange, b: TextRange): number {
  const shared = overlapLength(a, b);
  const both = rangeLength(a) + rangeLength(b) - shared;
  return both === 0 ? 1 : shared / both;
}

/** How many of each label came out how, the labels in order of appearance. */
export function tallyOutcomes(
  scored: readonly ScoredHighlight[],
): ReadonlyMap<string, Readonly<Record<Outcome, number>>> {
  const tallies = new Map<string, Record<Outcome, number>>();
  for (const { label, outcome } of scored) {
    const tally = tallies.get(label) ?? { right: 0, wrong: 0, partly: 0, uncertain: 0, lost: 0 };
    tally[outcome] += 1;
    tallies.set(label, tally);
  }
  return tallies;
}
