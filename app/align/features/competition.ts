import { totalsOf } from '../weigh-terms.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';
import { TermMarks } from './term-marks.ts';

/** How a candidate stands among the others of its sentence, by a measure of them all: its place, and its lead on the best other. */
export function measureStanding(
  pair: PairView,
  name: string,
  measure: ArrayLike<number>,
): readonly FeatureColumn[] {
  return [
    ...fromBothSides(`${name} rank`, pair, (view) => ranks(view, measure)),
    ...fromBothSides(`${name} lead`, pair, (view) => leads(view, measure)),
  ];
}

function ranks(view: SideView, measure: ArrayLike<number>): Float32Array {
  const values = new Float32Array(view.candidate.length);
  forEachSentence(view, (start, end) => {
    for (let at = start; at < end; at += 1) {
      const own = measure[view.candidate[at] ?? 0] ?? 0;
      let better = 0;
      for (let other = start; other < end; other += 1)
        if ((measure[view.candidate[other] ?? 0] ?? 0) > own) better += 1;
      values[view.candidate[at] ?? 0] = better;
    }
  });
  return values;
}

function leads(view: SideView, measure: ArrayLike<number>): Float32Array {
  const values = new Float32Array(view.candidate.length);
  forEachSentence(view, (start, end) => {
    const { first, second } = bestTwo(view, measure, start, end);
    for (let at = start; at < end; at += 1) {
      const candidate = view.candidate[at] ?? 0;
      const other = candidate === first ? second : first;
      values[candidate] = (measure[candidate] ?? 0) - (other < 0 ? 0 : (measure[other] ?? 0));
    }
  });
  return values;
}

interface BestTwo {
  readonly first: number;
  readonly second: number;
}

/** The candidates with the two highest measures between two places; -1 where there is none. */
function bestTwo(view: SideView, measure: ArrayLike<number>, start: number, end: number): BestTwo {
  let first = -1;
  let second = -1;
  for (let at = start; at < end; at += 1) {
    const candidate = view.candidate[at] ?? 0;
    const value = measure[candidate] ?? 0;
    if (first < 0 || value > (measure[first] ?? 0)) {
      second = first;
      first = candidate;
    } else if (second < 0 || value > (measure[second] ?? 0)) second = candidate;
  }
  return { first, second };
}

function forEachSentence(view: SideView, visit: (start: number, end: number) => void): void {
  for (let from = 0; from < view.from.size; from += 1)
    visit(view.start[from] ?? 0, view.start[from + 1] ?? 0);
}

/**
 * Share of a sentence's weight that this counterpart covers and the best other one leaves uncovered: a second half of a split
 * sentence has much of it, a mere look-alike none.
 */
export function measureOwnCoverage(
  pair: PairView,
  measure: ArrayLike<number>,
): readonly FeatureColumn[] {
  return fromBothSides('covered by nobody else', pair, (view) => ownCoverage(pair, view, measure));
}

function ownCoverage(pair: PairView, view: SideView, measure: ArrayLike<number>): Float32Array {
  const { weights } = pair.story.stem;
  const totals = totalsOf(pair.story.stem, view.from).sums;
  const values = new Float32Array(view.candidate.length);
  const own = new TermMarks(weights.length);
  const covered = new TermMarks(weights.length);
  const targetOf = view === pair.forward ? pair.candidates.columns : pair.candidates.rows;
  for (let from = 0; from < view.from.size; from += 1) {
    const end = view.start[from + 1] ?? 0;
    const { first, second } = bestTwo(view, measure, view.start[from] ?? 0, end);
    own.clear();
    own.add(view.from.stemBags, from);
    let marked = -1;
    for (let at = view.start[from] ?? 0; at < end; at += 1) {
      const candidate = view.candidate[at] ?? 0;
      const rival = candidate === first ? second : first;
      if (rival !== marked || at === view.start[from]) {
        covered.clear();
        if (rival >= 0) covered.add(view.to.stemBags, targetOf[rival] ?? 0);
        marked = rival;
      }
      const left = own.weighOwn(view.to.stemBags, view.target[at] ?? 0, weights, covered);
      values[candidate] = left / Math.max(1, totals[from] ?? 0);
    }
  }
  return values;
}
