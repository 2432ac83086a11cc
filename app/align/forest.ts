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
  const chances = new Float64Array(size);
  const rows = new Float32Array(BLOCK * columns.length);
  for (let first = 0; first < size; first += BLOCK) {
    const sums = chances.subarray(first, Math.min(first + BLOCK, size));
    fillRows(rows, columns, first, sums.length);
    sumLeaves(forest, rows, sums);
    for (let at = 0; at < sums.length; at += 1) sums[at] = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
  }
  return chances;
}

/** So many candidates go through one tree before the next tree is looked at: tree and candidates stay in the nearest cache. */
const BLOCK = 64;

function fillRows(
  rows: Float32Array,
  columns: readonly Float32Array[],
  first: number,
  count: number,
): void {
  const width = columns.length;
  columns.forEach((values, feature) => {
    for (let at = 0; at < count; at += 1) rows[at * width + feature] = values[first + at] ?? 0;
  });
}

/** Adds up for every row of a block the leaf it reaches in each tree. */
function sumLeaves(forest: Forest, rows: Float32Array, sums: Float64Array): void {
  const { features, base, roots, feature, value, right } = forest;
  const width = features.length;
  sums.fill(base);
  for (let tree = 0; tree < roots.length; tree += 1) {
    const root = roots[tree] ?? 0;
    for (let at = 0; at < sums.length; at += 1) {
      const row = at * width;
      let node = root;
      let looked = feature[node] ?? -1;
      while (looked >= 0) {
        node = (rows[row + looked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
        looked = feature[node] ?? -1;
      }
      sums[at] = (sums[at] ?? 0) + (value[node] ?? 0);
    }
  }
}
