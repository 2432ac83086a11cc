import type { FeatureColumn } from './features/pair-view.ts';

/**
 * Boosted trees as they are stored. The nodes of all trees stand one after another, each tree from its root down, left branch
 * first; so the left branch of a node is the next node.
 */
export interface StoredForest {
  /** Names of the features the trees look at, in the order the nodes count them. */
  readonly features: readonly string[];
  /** What the sum starts with, in logits. */
  readonly base: number;
  /** Number of every tree's first node. */
  readonly roots: readonly number[];
  /** For every node the feature it looks at; -1 for a leaf. */
  readonly feature: readonly number[];
  /** For an inner node the highest value that goes left; for a leaf what it adds, in logits. */
  readonly value: readonly number[];
  /** For an inner node the number of its right branch; 0 for a leaf. */
  readonly right: readonly number[];
}

/** A stored forest in the form it is run in. */
export interface Forest {
  readonly features: readonly string[];
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
}

export const readForest = (stored: StoredForest): Forest => ({
  features: stored.features,
  base: stored.base,
  roots: Int32Array.from(stored.roots),
  feature: Int16Array.from(stored.feature),
  value: Float64Array.from(stored.value),
  right: Int32Array.from(stored.right),
});

/**
 * The chance the forest gives every candidate: the sum of one leaf a tree, through the logistic function (Friedman 2001,
 * algorithm 5). Throws where a feature the trees look at was not measured.
 */
export function runForest(
  forest: Forest,
  measured: readonly FeatureColumn[],
  size: number,
): Float64Array {
  const byName = new Map(measured.map((column) => [column.name, column.values]));
  const columns = forest.features.map((name) => {
    const values = byName.get(name);
    if (values === undefined) throw new RangeError(`the model needs the feature "${name}"`);
    return values;
  });
  const row = new Float32Array(columns.length);
  const chances = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    for (let feature = 0; feature < columns.length; feature += 1)
      row[feature] = columns[feature]?.[at] ?? 0;
    chances[at] = 1 / (1 + Math.exp(-sumOfLeaves(forest, row)));
  }
  return chances;
}

function sumOfLeaves({ base, roots, feature, value, right }: Forest, row: Float32Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let looked = feature[node] ?? -1; looked >= 0; looked = feature[node] ?? -1)
      node = (row[looked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    sum += value[node] ?? 0;
  }
  return sum;
}
