import type { TermWeights } from '../weigh-terms.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';

/** How alike the two documents are as wholes: it tells two similar events of one topic apart. The same for all candidates. */
export function measureDocuments(
  pair: PairView,
  measure: ArrayLike<number>,
): readonly FeatureColumn[] {
  const { forward, backward } = pair;
  const { stem, eventWord, name } = pair.story;
  const constant = (name: string, value: number): FeatureColumn => ({
    name,
    values: new Float32Array(pair.size).fill(value),
  });
  const means = [meanBest(forward, measure), meanBest(backward, measure)];
  return [
    constant('document cosine', documentCosine(pair, stem)),
    constant('document event cosine', documentCosine(pair, eventWord)),
    constant('document name cosine', documentCosine(pair, name)),
    constant('mean best, lower side', Math.min(...means)),
    constant('mean best, upper side', Math.max(...means)),
    constant('sentences, lower side', Math.min(forward.from.size, forward.to.size)),
    constant('sentences, upper side', Math.max(forward.from.size, forward.to.size)),
  ];
}

/** Cosine of the two documents' bags of stems. */
function documentCosine(pair: PairView, { weights }: TermWeights): number {
  const { from, to } = pair.forward;
  const has = new Uint8Array(weights.length);
  const left = newSquares(from.stemBags.ids, weights, has, 0, FROM);
  const both = newSquares(to.stemBags.ids, weights, has, FROM, FROM | TO);
  const right = both + newSquares(to.stemBags.ids, weights, has, 0, TO);
  return left * right === 0 ? 0 : both / Math.sqrt(left * right);
}

/** Which of the two documents have a stem. */
const FROM = 1;
const TO = 2;

/** Sums up the squared weights of the stems that `has` knows as `before`, and notes them as `after`. */
function newSquares(
  stems: Int32Array,
  weights: Float64Array,
  has: Uint8Array,
  before: number,
  after: number,
): number {
  let sum = 0;
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? 0;
    if (has[stem] !== before) continue;
    has[stem] = after;
    const weight = weights[stem] ?? 0;
    sum += weight * weight;
  }
  return sum;
}

/** Mean over the sentences of one side of their best measure. */
function meanBest(view: SideView, measure: ArrayLike<number>): number {
  let sum = 0;
  for (let from = 0; from < view.from.size; from += 1) {
    let best = 0;
    const end = view.start[from + 1] ?? 0;
    for (let at = view.start[from] ?? 0; at < end; at += 1)
      best = Math.max(best, measure[view.candidate[at] ?? 0] ?? 0);
    sum += best;
  }
  return view.from.size === 0 ? 0 : sum / view.from.size;
}
