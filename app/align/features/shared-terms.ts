import type { IndexedDocument } from '../index-story.ts';
import type { TermLists } from '../term-lists.ts';
import type { TermWeights } from '../weigh-terms.ts';
import { totalsOf } from '../weigh-terms.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';

type Bags = (document: IndexedDocument) => TermLists;

/** For every candidate, of the terms both sentences have: their summed weights and their summed squares. */
interface Shared {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** How much of their words, names, numbers and letter groups two sentences share. */
export function measureSharedTerms(pair: PairView): readonly FeatureColumn[] {
  const { stem, content, name, number, longWord, eventWord, plainStem, gram } = pair.story;
  const stems = [stem, content, name, number, longWord, eventWord, plainStem];
  return [
    ...measureTerms(pair, (document) => document.stemBags, stems),
    ...measureTerms(pair, (document) => document.gramBags, [gram]),
  ];
}

/** Cosine of two weighted bags and the share of either side's weight that the other has too; -1 where a side has no weight. */
function measureTerms(
  pair: PairView,
  bags: Bags,
  weighings: readonly TermWeights[],
): readonly FeatureColumn[] {
  const shared = addShared(pair, bags, weighings);
  return weighings.flatMap((weighing, at) => {
    const { name } = weighing;
    const { sums, squares } = shared[at] ?? NONE;
    return [
      { name: `${name} cosine`, values: cosines(pair, weighing, squares) },
      ...fromBothSides(`${name} contained`, pair, (view) => containment(view, weighing, sums)),
      { name: `${name} shared weight`, values: Float32Array.from(sums) },
    ];
  });
}

const EMPTY = new Float64Array(0);
const NONE: Shared = { sums: EMPTY, squares: EMPTY };

/** Goes over the terms of every candidate once for all weighings: shared terms are few, and looking for them is the cost. */
function addShared(
  pair: PairView,
  bags: Bags,
  weighings: readonly TermWeights[],
): readonly Shared[] {
  const { rows, columns } = pair.candidates;
  const [own, others] = [bags(pair.forward.from), bags(pair.forward.to)];
  const shared = weighings.map(() => ({
    sums: new Float64Array(pair.size),
    squares: new Float64Array(pair.size),
  }));
  const seenIn = new Int32Array(weighings[0]?.weights.length ?? 0).fill(-1);
  const found = new Int32Array(seenIn.length);
  let marked = -1;
  for (let at = 0; at < pair.size; at += 1) {
    const row = rows[at] ?? 0;
    if (row !== marked) markTerms(own, row, seenIn);
    marked = row;
    const start = others.start[columns[at] ?? 0] ?? 0;
    const end = others.start[(columns[at] ?? 0) + 1] ?? 0;
    let count = 0;
    for (let place = start; place < end; place += 1) {
      const term = others.ids[place] ?? 0;
      if (seenIn[term] !== row) continue;
      found[count] = term;
      count += 1;
    }
    for (let n = 0; n < weighings.length; n += 1)
      addTerms(found, count, weighings[n]?.weights ?? EMPTY, shared[n] ?? NONE, at);
  }
  return shared;
}

function markTerms(bags: TermLists, sentence: number, seenIn: Int32Array): void {
  const end = bags.start[sentence + 1] ?? 0;
  for (let at = bags.start[sentence] ?? 0; at < end; at += 1) seenIn[bags.ids[at] ?? 0] = sentence;
}

function addTerms(
  terms: Int32Array,
  count: number,
  weights: Float64Array,
  { sums, squares }: Shared,
  at: number,
): void {
  let sum = 0;
  let square = 0;
  for (let place = 0; place < count; place += 1) {
    const weight = weights[terms[place] ?? 0] ?? 0;
    sum += weight;
    square += weight * weight;
  }
  sums[at] = sum;
  squares[at] = square;
}

function cosines(pair: PairView, weighing: TermWeights, dots: Float64Array): Float32Array {
  const rowNorms = totalsOf(weighing, pair.forward.from).squares;
  const columnNorms = totalsOf(weighing, pair.forward.to).squares;
  const { rows, columns } = pair.candidates;
  const values = new Float32Array(pair.size);
  for (let at = 0; at < pair.size; at += 1) {
    const product = (rowNorms[rows[at] ?? 0] ?? 0) * (columnNorms[columns[at] ?? 0] ?? 0);
    values[at] = product === 0 ? -1 : (dots[at] ?? 0) / Math.sqrt(product);
  }
  return values;
}

function containment(view: SideView, weighing: TermWeights, shared: Float64Array): Float32Array {
  const totals = totalsOf(weighing, view.from).sums;
  const values = new Float32Array(shared.length);
  for (let from = 0; from < view.from.size; from += 1) {
    const end = view.start[from + 1] ?? 0;
    const total = totals[from] ?? 0;
    for (let at = view.start[from] ?? 0; at < end; at += 1) {
      const candidate = view.candidate[at] ?? 0;
      values[candidate] = total === 0 ? -1 : (shared[candidate] ?? 0) / total;
    }
  }
  return values;
}
