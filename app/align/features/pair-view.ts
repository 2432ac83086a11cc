import type { Candidates } from '../find-candidates.ts';
import type { IndexedDocument, IndexedStory } from '../index-story.ts';

/** The candidates of two documents seen from one of them: sentence by sentence, with the counterparts each of them has. */
export interface SideView {
  readonly from: IndexedDocument;
  readonly to: IndexedDocument;
  /** The candidates of sentence `i` stand at `start[i]` to `start[i + 1]`, end not included, by rising counterpart. */
  readonly start: Int32Array;
  /** Number of the candidate, as `Candidates` counts them. */
  readonly candidate: Int32Array;
  /** The counterpart's sentence number. */
  readonly target: Int32Array;
}

/** Two documents of a story with their candidates, seen from either side. */
export interface PairView {
  readonly story: IndexedStory;
  readonly candidates: Candidates;
  readonly size: number;
  readonly forward: SideView;
  readonly backward: SideView;
}

/** One measure of every candidate. */
export interface FeatureColumn {
  readonly name: string;
  readonly values: Float32Array;
}

export function viewPair(
  story: IndexedStory,
  a: IndexedDocument,
  b: IndexedDocument,
  candidates: Candidates,
): PairView {
  const { rows, columns } = candidates;
  return {
    story,
    candidates,
    size: rows.length,
    forward: viewSide(a, b, rows, columns),
    backward: viewSide(b, a, columns, rows),
  };
}

/** Sorts candidates by their own sentence by counting; they come ordered by the other one within it. */
function viewSide(
  from: IndexedDocument,
  to: IndexedDocument,
  own: Int32Array,
  other: Int32Array,
): SideView {
  const start = new Int32Array(from.size + 1);
  for (let at = 0; at < own.length; at += 1) {
    const sentence = own[at] ?? 0;
    start[sentence + 1] = (start[sentence + 1] ?? 0) + 1;
  }
  for (let at = 0; at < from.size; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const candidate = new Int32Array(own.length);
  const target = new Int32Array(own.length);
  for (let number = 0; number < own.length; number += 1) {
    const sentence = own[number] ?? 0;
    const place = next[sentence] ?? 0;
    next[sentence] = place + 1;
    candidate[place] = number;
    target[place] = other[number] ?? 0;
  }
  return { from, to, start, candidate, target };
}

/** Number of the candidate that ties sentence `from` to sentence `to`; -1 where there is none. O(log candidates of `from`). */
export function findCandidate(view: SideView, from: number, to: number): number {
  if (from < 0 || from >= view.from.size) return -1;
  let low = view.start[from] ?? 0;
  let high = view.start[from + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.target[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return low < (view.start[from + 1] ?? 0) && view.target[low] === to
    ? (view.candidate[low] ?? -1)
    : -1;
}

/**
 * A measure taken from both sides, as two columns that do not depend on which article comes first: the smaller value and the
 * larger. `measure` gives a list of its own each time.
 */
export function fromBothSides(
  name: string,
  pair: PairView,
  measure: (view: SideView) => Float32Array,
): readonly FeatureColumn[] {
  const lower = measure(pair.forward);
  const upper = measure(pair.backward);
  for (let at = 0; at < lower.length; at += 1) {
    const p = lower[at] ?? 0;
    const q = upper[at] ?? 0;
    if (p <= q) continue;
    lower[at] = q;
    upper[at] = p;
  }
  return [
    { name: `${name}, lower side`, values: lower },
    { name: `${name}, upper side`, values: upper },
  ];
}
