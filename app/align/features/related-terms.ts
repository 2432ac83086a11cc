import type { TermLists } from '../term-lists.ts';
import type { TermWeights } from '../weigh-terms.ts';
import { totalsOf } from '../weigh-terms.ts';
import { CONCEPT_COUNT } from '../word-concepts.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';

/** How much of either sentence the other one says too, in the same words or in words that may mean the same. */
export function measureRelatedTerms(pair: PairView): readonly FeatureColumn[] {
  const { stem, content } = pair.story;
  const weighings = [stem, content];
  const related = new RelatedWords(pair);
  const sides = new Map(
    [pair.forward, pair.backward].map((side) => [side, related.cover(side, weighings)]),
  );
  const fromSides = (name: string, n: number): readonly FeatureColumn[] =>
    fromBothSides(name, pair, (side) => sides.get(side)?.[n] ?? new Float32Array(0));
  return weighings.flatMap(({ name }, n) => {
    const [lower, upper] = fromSides(`${name} related`, n);
    if (lower === undefined || upper === undefined) return [];
    const sum = lower.values.map((value, at) => value + (upper.values[at] ?? 0));
    return [lower, upper, { name: `${name} related shared`, values: sum }];
  });
}

/** Finds the words of one sentence that another has too or has a word for that may mean the same. */
class RelatedWords {
  private readonly stemMarks: Int32Array;
  private readonly conceptMarks = new Int32Array(CONCEPT_COUNT);
  private readonly concepts: TermLists;
  private round = 0;

  constructor({ story }: PairView) {
    const { vocabulary } = story;
    this.stemMarks = new Int32Array(vocabulary.stemCount);
    this.concepts = {
      start: vocabulary.conceptStart.view(),
      ids: vocabulary.concepts.view(),
    };
  }

  /**
   * For every candidate, by weighing, the share of its `to` sentence's weight that the `from` sentence has, -1 where there is no
   * weight.
   */
  cover(side: SideView, weighings: readonly TermWeights[]): readonly Float32Array[] {
    const values = weighings.map(() => new Float32Array(side.candidate.length));
    const sums = new Float64Array(values.length);
    for (let from = 0; from < side.from.size; from += 1) {
      this.mark(side.from.stemBags, from);
      for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
        const to = side.target[at] ?? 0;
        this.sum(side.to.stemBags, to, weighings, sums);
        for (let n = 0; n < values.length; n += 1) {
          const weighing = weighings[n];
          const total = weighing ? (totalsOf(weighing, side.to).sums[to] ?? 0) : 0;
          const own = values[n];
          if (own) own[side.candidate[at] ?? 0] = total === 0 ? -1 : (sums[n] ?? 0) / total;
        }
      }
    }
    return values;
  }

  private mark({ start, ids }: TermLists, sentence: number): void {
    this.round += 1;
    for (let at = start[sentence] ?? 0; at < (start[sentence + 1] ?? 0); at += 1) {
      const stem = ids[at] ?? 0;
      this.stemMarks[stem] = this.round;
      const end = this.concepts.start[stem + 1] ?? 0;
      for (let n = this.concepts.start[stem] ?? 0; n < end; n += 1)
        this.conceptMarks[this.concepts.ids[n] ?? 0] = this.round;
    }
  }

  private sum(
    { start, ids }: TermLists,
    sentence: number,
    weighings: readonly TermWeights[],
    sums: Float64Array,
  ): void {
    sums.fill(0);
    for (let at = start[sentence] ?? 0; at < (start[sentence + 1] ?? 0); at += 1) {
      const stem = ids[at] ?? 0;
      if (!this.isMarked(stem)) continue;
      for (let n = 0; n < weighings.length; n += 1)
        sums[n] = (sums[n] ?? 0) + (weighings[n]?.weights[stem] ?? 0);
    }
  }

  private isMarked(stem: number): boolean {
    if (this.stemMarks[stem] === this.round) return true;
    const end = this.concepts.start[stem + 1] ?? 0;
    for (let n = this.concepts.start[stem] ?? 0; n < end; n += 1)
      if (this.conceptMarks[this.concepts.ids[n] ?? 0] === this.round) return true;
    return false;
  }
}
