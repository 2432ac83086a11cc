import type { IndexedStory } from '../index-story.ts';
import type { OrderBothWays } from './follow-order.ts';
import type { PairView } from './pair-view.ts';

/** Candidates less likely than this say nothing about third articles, and most are. */
const LEAST_SCORE = 0.03;

/** A first judgement of the candidates of two documents. */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly view: PairView;
  /** The chance of every candidate, 0 to 1. */
  readonly scores: ArrayLike<number>;
  /** Where their order leads, if it was followed before. */
  readonly order?: OrderBothWays;
}

/** The first judgement of a whole story as a graph: sentences of all documents, tied by the chances of their candidates. */
export interface StoryScores {
  /** Number of the first sentence of every document, counted over the whole story; one more at the end. */
  readonly firstOf: Int32Array;
  readonly documentOf: Int32Array;
  /** The ties of sentence `s` stand at `start[s]` to `start[s + 1]`, by rising number of the other sentence. */
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly score: Float64Array;
  /** For every two documents the mean over the sentences of the shorter of their best score; `a * documents + b`. */
  readonly documentTies: Float64Array;
  readonly documents: number;
}

export function connectStory(story: IndexedStory, pairs: readonly JudgedPair[]): StoryScores {
  const documents = story.documents.length;
  const firstOf = new Int32Array(documents + 1);
  story.documents.forEach((document, at) => {
    firstOf[at + 1] = (firstOf[at] ?? 0) + document.size;
  });
  const sentences = firstOf[documents] ?? 0;
  const documentOf = new Int32Array(sentences);
  for (let at = 0; at < documents; at += 1) documentOf.fill(at, firstOf[at], firstOf[at + 1]);
  const ties = collectTies(pairs, firstOf);
  return {
    firstOf,
    documentOf,
    ...sortTies(ties, sentences),
    documentTies: tieDocuments(pairs, documents),
    documents,
  };
}

interface Ties {
  readonly from: number[];
  readonly to: number[];
  readonly score: number[];
}

function collectTies(pairs: readonly JudgedPair[], firstOf: Int32Array): Ties {
  const ties: Ties = { from: [], to: [], score: [] };
  for (const { a, b, view, scores } of pairs)
    for (let at = 0; at < view.size; at += 1) {
      const score = scores[at] ?? 0;
      if (score < LEAST_SCORE) continue;
      ties.from.push((firstOf[a] ?? 0) + (view.candidates.rows[at] ?? 0));
      ties.to.push((firstOf[b] ?? 0) + (view.candidates.columns[at] ?? 0));
      ties.score.push(score);
    }
  return ties;
}

/** Lists every tie at both of its ends. */
function sortTies(ties: Ties, sentences: number): Pick<StoryScores, 'start' | 'other' | 'score'> {
  const start = new Int32Array(sentences + 1);
  for (const end of [ties.from, ties.to])
    for (const sentence of end) start[sentence + 1] = (start[sentence + 1] ?? 0) + 1;
  for (let at = 0; at < sentences; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const order = ties.from.map((_, at) => at);
  const byOther = (ends: readonly number[]): number[] =>
    [...order].sort((p, q) => (ends[p] ?? 0) - (ends[q] ?? 0));
  const next = start.slice();
  const other = new Int32Array(2 * order.length);
  const score = new Float64Array(2 * order.length);
  const place = (at: number, from: number, to: number): void => {
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    other[slot] = to;
    score[slot] = ties.score[at] ?? 0;
  };
  // A sentence's earlier neighbours are all put in before its later ones, each lot by rising number.
  for (const at of byOther(ties.from)) place(at, ties.to[at] ?? 0, ties.from[at] ?? 0);
  for (const at of byOther(ties.to)) place(at, ties.from[at] ?? 0, ties.to[at] ?? 0);
  return { start, other, score };
}

function tieDocuments(pairs: readonly JudgedPair[], documents: number): Float64Array {
  const ties = new Float64Array(documents * documents);
  for (const { a, b, view, scores } of pairs) {
    const value = Math.max(meanBest(view.forward, scores), meanBest(view.backward, scores));
    ties[a * documents + b] = value;
    ties[b * documents + a] = value;
  }
  return ties;
}

function meanBest(side: PairView['forward'], scores: ArrayLike<number>): number {
  let sum = 0;
  for (let from = 0; from < side.from.size; from += 1) {
    let best = 0;
    const end = side.start[from + 1] ?? 0;
    for (let at = side.start[from] ?? 0; at < end; at += 1)
      best = Math.max(best, scores[side.candidate[at] ?? 0] ?? 0);
    sum += best;
  }
  return sum / Math.max(1, side.from.size);
}
