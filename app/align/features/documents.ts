import type { FeatureColumn, PairView, SideView } from './pair-view.ts';

/** How alike the two documents are as wholes: it tells two similar events of one topic apart. The same for all candidates. */
export function measureDocuments(
  pair: PairView,
  measure: ArrayLike<number>,
): readonly FeatureColumn[] {
  const { forward, backward } = pair;
  const constant = (name: string, value: number): FeatureColumn => ({
    name,
    values: new Float32Array(pair.size).fill(value),
  });
  const means = [meanBest(forward, measure), meanBest(backward, measure)];
  return [
    constant('document cosine', documentCosine(pair, pair.story.stemWeights)),
    constant('document event cosine', documentCosine(pair, pair.story.eventWeights)),
    constant('document name cosine', documentCosine(pair, pair.story.nameWeights)),
    constant('mean best, lower side', Math.min(...means)),
    constant('mean best, upper side', Math.max(...means)),
    constant('sentences, lower side', Math.min(forward.from.size, forward.to.size)),
    constant('sentences, upper side', Math.max(forward.from.size, forward.to.size)),
  ];
}

/** Cosine of the two documents' bags of stems. */
function documentCosine(pair: PairView, weights: Float64Array): number {
  const has = new Uint8Array(weights.length);
  const { from, to } = pair.forward;
  for (const stem of from.stemBags.ids) has[stem] = 1;
  for (const stem of to.stemBags.ids) has[stem] = (has[stem] ?? 0) | 2;
  let [left, right, both] = [0, 0, 0];
  has.forEach((sides, stem) => {
    const square = (weights[stem] ?? 0) ** 2;
    if (sides & 1) left += square;
    if (sides & 2) right += square;
    if (sides === 3) both += square;
  });
  return left * right === 0 ? 0 : both / Math.sqrt(left * right);
}

/** Mean over the sentences of one side of their best measure. */
function meanBest(view: SideView, measure: ArrayLike<number>): number {
  let sum = 0;
  for (let from = 0; from < view.from.size; from += 1) {
    let best = 0;
    for (const candidate of view.candidate.subarray(view.start[from], view.start[from + 1]))
      best = Math.max(best, measure[candidate] ?? 0);
    sum += best;
  }
  return view.from.size === 0 ? 0 : sum / view.from.size;
}
