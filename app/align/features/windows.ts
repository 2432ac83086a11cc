import { termsOf } from '../term-lists.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';

/** Longer sentences are looked at by their beginning only. */
const LONGEST = 160;

/** A passage of the longer sentence may be this much longer than the shorter sentence. */
const ROOM = 1.3;

/**
 * How well the shorter sentence fits the best passage of its own length in the longer one: high where two sentences were
 * joined into one, however much else the longer one says. Weighted Jaccard index of the passage and the shorter sentence.
 */
export function measureWindows(pair: PairView): readonly FeatureColumn[] {
  const { rows, columns } = pair.candidates;
  const { from, to } = pair.forward;
  const scorer = new WindowScorer(pair.story.stem.weights);
  const fits = new Float32Array(pair.size);
  for (let at = 0; at < pair.size; at += 1) {
    const left = termsOf(from.stems, rows[at] ?? 0);
    const right = termsOf(to.stems, columns[at] ?? 0);
    fits[at] = left.length <= right.length ? scorer.fit(left, right) : scorer.fit(right, left);
  }
  return [{ name: 'fits a passage', values: fits }];
}

/** Slides a passage along a sentence; counts with one mark per term, so that no set is built per candidate. */
class WindowScorer {
  private readonly weights: Float64Array;
  private readonly ownIn: Int32Array;
  private readonly inside: Int32Array;
  private round = 0;

  constructor(weights: Float64Array) {
    this.weights = weights;
    this.ownIn = new Int32Array(weights.length);
    this.inside = new Int32Array(weights.length);
  }

  fit(short: Int32Array, long: Int32Array): number {
    this.round += 1;
    let own = 0;
    for (let at = 0; at < short.length; at += 1) {
      const term = short[at] ?? 0;
      if (this.ownIn[term] !== this.round) own += this.weights[term] ?? 0;
      this.ownIn[term] = this.round;
    }
    const last = Math.min(long.length, LONGEST);
    const width = Math.ceil(short.length * ROOM);
    let shared = 0;
    let passage = 0;
    let best = 0;
    for (let end = 0; end < last; end += 1) {
      const entered = long[end] ?? 0;
      const added = this.enter(entered);
      passage += added;
      if (this.ownIn[entered] === this.round) shared += added;
      if (end >= width) {
        const left = long[end - width] ?? 0;
        const gone = this.leave(left);
        passage -= gone;
        if (this.ownIn[left] === this.round) shared -= gone;
      }
      if (shared === 0) continue;
      const fit = shared / Math.max(1, own + passage - shared);
      if (fit > best) best = fit;
    }
    for (let at = Math.max(0, last - width); at < last; at += 1) this.inside[long[at] ?? 0] = 0;
    return best;
  }

  /** The weight a term brings to the passage: its own the first time, nothing when it is there already. */
  private enter(term: number): number {
    const count = (this.inside[term] ?? 0) + 1;
    this.inside[term] = count;
    return count === 1 ? (this.weights[term] ?? 0) : 0;
  }

  private leave(term: number): number {
    const count = (this.inside[term] ?? 0) - 1;
    this.inside[term] = count;
    return count === 0 ? (this.weights[term] ?? 0) : 0;
  }
}
