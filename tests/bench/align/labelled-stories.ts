import type {
  FeatureColumn,
  Forest,
  IndexedStory,
  PairView,
  WordUsage,
} from '../../../app/index.ts';
import {
  connectStory,
  fillInOrder,
  findCandidates,
  indexStory,
  keepLikely,
  measureCandidates,
  measureJudgement,
  runForest,
  viewPair,
} from '../../../app/index.ts';
import type { GoldPair, GoldStory } from './read-stories.ts';

/** What the labels say of a candidate. `weak`: linked in the wide sense only; `unscored`: nobody looked. */
export type Label = 'right' | 'weak' | 'wrong' | 'unscored';

/** Says what the labels say of two sentences of two documents. */
export type LabelOf = (row: number, column: number) => Label;

/** The candidates of two documents with their features and labels. */
export interface LabelledPair {
  readonly a: number;
  readonly b: number;
  readonly view: PairView;
  readonly columns: readonly FeatureColumn[];
  readonly labelOf: LabelOf;
  /** The last look's chances; empty before the first. */
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
export function labelStory(gold: GoldStory, weight: number, usage?: WordUsage): LabelledStory {
  const story = indexStory(
    gold.docs.map(({ sentences }) => ({ sentences, lang: gold.lang })),
    gold.lang === 'en' ? usage : undefined,
  );
  const pairs = gold.pairs.map((pair): LabelledPair => {
    const a = gold.docs.findIndex(({ id }) => id === pair.a);
    const b = gold.docs.findIndex(({ id }) => id === pair.b);
    const [first, second] = [story.documents[a], story.documents[b]];
    if (!first || !second) throw new RangeError(`${pair.id}: a document is missing`);
    const candidates = findCandidates(first, second, story.stem);
    const view = viewPair(story, first, second, candidates);
    const labelOf = labelsOf(gold, pair);
    return { a, b, view, columns: measureCandidates(view), labelOf, scores: new Float64Array(0) };
  });
  return { origin: gold.story, story, pairs, weight };
}

function labelsOf(gold: GoldStory, pair: GoldPair): LabelOf {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const right = new Set(pair.gold.map((cell) => key(...cell)));
  const strict = new Set((pair.goldStrict ?? pair.gold).map((cell) => key(...cell)));
  const ignored = new Set((pair.ignore ?? []).map((cell) => key(...cell)));
  const annotated = (id: string): ReadonlySet<number> | null => {
    const known = gold.docs.find((document) => document.id === id)?.annotated;
    return known && pair.apart !== true ? new Set(known) : null;
  };
  const [inA, inB] = [annotated(pair.a), annotated(pair.b)];
  return (row, column) => {
    const cell = key(row, column);
    if (ignored.has(cell) || inA?.has(row) === false || inB?.has(column) === false)
      return 'unscored';
    if (!right.has(cell)) return 'wrong';
    return strict.has(cell) ? 'right' : 'weak';
  };
}

/** The labels of a pair's candidates. */
export const labelsIn = ({ view, labelOf }: LabelledPair): readonly Label[] =>
  Array.from(view.candidates.rows, (row, at) => labelOf(row, view.candidates.columns[at] ?? 0));

/** The story after the first look by `forest`: unlikely candidates dropped, the features of the second look added. */
export function lookTwice(labelled: LabelledStory, forest: Forest): LabelledStory {
  const kept = labelled.pairs.map((pair) => {
    const scores = runForest(forest, pair.columns, pair.view.size);
    return { ...pair, ...keepLikely({ view: pair.view, columns: pair.columns, scores }) };
  });
  return measureAgain(labelled, kept, (pair) => pair.columns);
}

/** The story after the second look: candidates added that the order makes likely, the features of the third look alone. */
export function lookThrice(labelled: LabelledStory, forest: Forest): LabelledStory {
  const filled = labelled.pairs.map((pair) => {
    const scores = runForest(forest, pair.columns, pair.view.size);
    return { ...pair, ...fillInOrder({ view: pair.view, scores }) };
  });
  return measureAgain(labelled, filled, () => []);
}

function measureAgain(
  labelled: LabelledStory,
  pairs: readonly LabelledPair[],
  known: (pair: LabelledPair) => readonly FeatureColumn[],
): LabelledStory {
  const connected = connectStory(labelled.story, pairs);
  return {
    ...labelled,
    pairs: pairs.map((pair) => ({
      ...pair,
      columns: [...known(pair), ...measureJudgement(pair, connected)],
    })),
  };
}
