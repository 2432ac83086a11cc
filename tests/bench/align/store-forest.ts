import type { StoredForest } from '../../../app/index.ts';
import type { Forest, Tree } from './grow-trees.ts';

/** Writes the nodes of all trees one after another, and leaves out the features no tree looks at. */
export function storeForest(forest: Forest, names: readonly string[]): StoredForest {
  const used = [...new Set(forest.trees.flatMap((tree) => tree.feature))]
    .filter((feature) => feature >= 0)
    .sort((p, q) => p - q);
  const roots: number[] = [];
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  for (const tree of forest.trees) {
    const first = feature.length;
    roots.push(first);
    tree.feature.forEach((own, node) => {
      feature.push(own < 0 ? -1 : used.indexOf(own));
      value.push(own < 0 ? roundLeaf(tree, node) : (tree.threshold[node] ?? 0));
      right.push(own < 0 ? 0 : first + (tree.right[node] ?? 0));
    });
  }
  return {
    features: used.map((own) => names[own] ?? ''),
    base: forest.base,
    roots,
    feature,
    value,
    right,
  };
}

/** Five places: leaves add up over hundreds of trees, so that rounding stays below a hundredth of a logit. */
const roundLeaf = (tree: Tree, node: number): number => Number((tree.value[node] ?? 0).toFixed(5));
