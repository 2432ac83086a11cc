import type {
  FeatureColumn,
  Forest,
  IndexedStory,
  JudgedPair,
  PairView,
} from '../../../app/index.ts';
import {
  connectStory,
  findCandidates,
  indexStory,
  keepLikely,
  measureCandidates,
  measureFirstJudgement,
  runForest,
  viewPair,
} from '../../../app/index.ts';
import type { GoldPair, GoldStory } from './read-stories.ts';

/** What the labels say of a candidate. `weak`: linked in the wide sense only; `unscored`: nobody looked. */
export type Label = 'right' | 'weak' | 'wrong' | 'unscored';

/** The candidates of two documents with their features and labels. */
export interface LabelledPair {
  readonly a: number;
  readonly b: number;
  readonly view: PairView;
  readonly columns: readonly FeatureColumn[];
  readonly labels: readonly Label[];
  /** The first look's chances; empty before it. */
  readonly scores: Float64Array;
}

export interface LabelledStory {
  /** Name of the story it was drawn from: parts of one story never stand on both sides of a fold. */
  readonly origin: string;
  readonly story: IndexedStory;
  readonly pairs: readonly LabelledPair[];
  /** How much its pairs count in training. */
  readonly weight: number;
}

/** Measures a story with the product's own code and puts the labels beside. */
export function labelStory(gold: GoldStory, weight: number): LabelledStory {
  const story = indexStory(gold.docs.map(({ sentences }) => ({ sentences, lang: gold.lang })));
  const pairs = gold.pairs.map((pair): LabelledPair => {
    const a = gold.docs.findIndex(({ id }) => id === pair.a);
    const b = gold.docs.findIndex(({ id }) => id === pair.b);
    const [first, second] = [story.documents[a], story.documents[b]];
    if (!first || !second) throw new RangeError(`${pair.id}: a document is missing`);
    const candidates = findCandidates(first, second, story.stem);
    const view = viewPair(story, first, second, candidates);
    const labels = labelsOf(gold, pair, view);
    return { a, b, view, columns: measureCandidates(view), labels, scores: new Float64Array(0) };
  });
  return { origin: gold.story, story, pairs, weight };
}

function labelsOf(gold: GoldStory, pair: GoldPair, view: PairView): readonly Label[] {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const right = new Set(pair.gold.map((cell) => key(...cell)));
  const strict = new Set((pair.goldStrict ?? pair.gold).map((cell) => key(...cell)));
  const ignored = new Set((pair.ignore ?? []).map((cell) => key(...cell)));
  const annotated = (id: string): ReadonlySet<number> | null => {
    const known = gold.docs.find((document) => document.id === id)?.annotated;
    return known ? new Set(known) : null;
  };
  const [inA, inB] = [annotated(pair.a), annotated(pair.b)];
  return Array.from(view.candidates.rows, (row, at): Label => {
    const column = view.candidates.columns[at] ?? 0;
    const cell = key(row, column);
    if (ignored.has(cell) || inA?.has(row) === false || inB?.has(column) === false)
      return 'unscored';
    if (!right.has(cell)) return 'wrong';
    return strict.has(cell) ? 'right' : 'weak';
  });
}

/** The story after the first look by `forest`: unlikely candidates dropped, the features of the second look added. */
export function lookTwice(labelled: LabelledStory, forest: Forest): LabelledStory {
  const kept = labelled.pairs.map((pair) => keepPair(pair, forest));
  const connected = connectStory(labelled.story, kept);
  const pairs = kept.map((pair) => ({
    ...pair,
    columns: [...pair.columns, ...measureFirstJudgement(pair, connected)],
  }));
  return { ...labelled, pairs };
}

function keepPair(pair: LabelledPair, forest: Forest): LabelledPair & JudgedPair {
  const scores = runForest(forest, pair.columns, pair.view.size);
  const judged = keepLikely({ view: pair.view, columns: pair.columns, scores });
  const labelAt = new Map(pair.labels.map((label, at) => [cellOf(pair.view, at), label] as const));
  const labels = Array.from(
    judged.scores,
    (_, at) => labelAt.get(cellOf(judged.view, at)) ?? 'unscored',
  );
  return { ...pair, ...judged, labels };
}

const cellOf = ({ candidates, forward }: PairView, at: number): number =>
  (candidates.rows[at] ?? 0) * forward.to.size + (candidates.columns[at] ?? 0);
