import type { OrderBothWays, OrderedPlaces } from './features/follow-order.ts';
import { followBothWays } from './features/follow-order.ts';
import type { PairView } from './features/pair-view.ts';
import { viewPair } from './features/pair-view.ts';

/** A place this likely by order alone becomes a candidate. */
const LIKELY_PLACE = 0.15;

/** What is thought of such a candidate before it is looked at: hardly anything. */
const FILLED_SCORE = 0.005;

export interface ScoredCandidates {
  readonly view: PairView;
  /** The chance of every candidate so far. */
  readonly scores: Float64Array;
}

export interface FilledCandidates extends ScoredCandidates {
  /** What the order says of every place; the added candidates, of which hardly anything is thought, do not change it. */
  readonly order: OrderBothWays;
}

/**
 * Adds candidates that share no word and still may belong together, because of what stands before and after them: a
 * plain-language sentence between two that answer the same one, say.
 */
export function fillInOrder({ view, scores }: ScoredCandidates): FilledCandidates {
  const { forward, candidates } = view;
  const order = followBothWays(view, scores);
  const width = forward.to.size;
  const known = new Map<number, number>();
  for (let at = 0; at < view.size; at += 1)
    known.set((candidates.rows[at] ?? 0) * width + (candidates.columns[at] ?? 0), scores[at] ?? 0);
  const offer = (row: number, column: number): void => {
    const cell = row * width + column;
    if (!known.has(cell)) known.set(cell, FILLED_SCORE);
  };
  forEachLikely(order.forward, offer);
  forEachLikely(order.backward, (column, row) => offer(row, column));
  const cells = Float64Array.from(known.keys()).sort();
  const filled = {
    rows: Int32Array.from(cells, (cell) => Math.floor(cell / width)),
    columns: Int32Array.from(cells, (cell) => cell % width),
    cosines: new Float64Array(cells.length),
  };
  return {
    view: viewPair(view.story, forward.from, forward.to, filled),
    scores: cells.map((cell) => known.get(cell) ?? 0),
    order,
  };
}

function forEachLikely(
  { start, place, chance }: OrderedPlaces,
  visit: (sentence: number, place: number) => void,
): void {
  for (let sentence = 0; sentence + 1 < start.length; sentence += 1)
    for (let at = start[sentence] ?? 0; at < (start[sentence + 1] ?? 0); at += 1)
      if ((chance[at] ?? 0) >= LIKELY_PLACE) visit(sentence, place[at] ?? 0);
}
