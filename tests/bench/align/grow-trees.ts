import { randomFrom } from '../random.ts';

/** How a forest is grown. */
export interface GrowOptions {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** L2 penalty on leaf values (Chen and Guestrin 2016, equation 5). */
  readonly penalty: number;
  /** A leaf needs at least this much summed second derivative, so that no leaf rests on a handful of pairs. */
  readonly leastHessian: number;
  /** Share of the rows, and of the features, each tree sees (Friedman 2002). */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** A tree as parallel lists; a node with feature -1 is a leaf, and `value` is what it adds. */
export interface Tree {
  readonly feature: number[];
  /** Rows with a value at most this go left. */
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

export interface TrainingSet {
  /** One list of values for every feature, one value a row. */
  readonly columns: readonly Float32Array[];
  /** 1 right, 0 wrong. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

const BINS = 128;

interface Binned {
  readonly bins: readonly Uint8Array[];
  /** Upper edge of every bin of every feature. */
  readonly edges: readonly Float64Array[];
}

function binColumns(columns: readonly Float32Array[]): Binned {
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, at) => {
    const own = edges[at] ?? new Float64Array(0);
    return Uint8Array.from(column, (value) => binOf(value, own));
  });
  return { bins, edges };
}

/** Edges of bins of equal size, with six digits: as many as the stored model has. */
function edgesOf(column: Float32Array): Float64Array {
  const sorted = column.slice().sort();
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const edge = Number((sorted[Math.max(0, at - 1)] ?? 0).toPrecision(6));
    if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
  }
  return Float64Array.from(edges);
}

function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Boosted trees on the logistic loss, grown by histogram (Friedman 2001; Chen and Guestrin 2016 for the Newton step). */
export function growForest(set: TrainingSet, options: GrowOptions): Forest {
  const random = randomFrom(options.seed);
  const binned = binColumns(set.columns);
  const rows = set.labels.length;
  const base = logitOfMean(set);
  const margins = new Float64Array(rows).fill(base);
  const gradients = new Float64Array(rows);
  const hessians = new Float64Array(rows);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let row = 0; row < rows; row += 1) {
      const chance = 1 / (1 + Math.exp(-(margins[row] ?? 0)));
      const weight = set.weights[row] ?? 0;
      gradients[row] = weight * (chance - (set.labels[row] ?? 0));
      hessians[row] = weight * Math.max(1e-6, chance * (1 - chance));
    }
    const sample = drawRows(rows, options.rowShare, random);
    const features = drawFeatures(set.columns.length, options.featureShare, random);
    const tree = growTree(binned, gradients, hessians, sample, features, options);
    addTree(tree, binned, margins);
    trees.push(tree.tree);
  }
  return { base, trees };
}

function logitOfMean({ labels, weights }: TrainingSet): number {
  let right = 0;
  let all = 0;
  labels.forEach((label, row) => {
    right += label * (weights[row] ?? 0);
    all += weights[row] ?? 0;
  });
  return Math.log(right / (all - right));
}

function drawRows(rows: number, share: number, random: () => number): Int32Array {
  const drawn = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1)
    if (share >= 1 || random() < share) {
      drawn[count] = row;
      count += 1;
    }
  return drawn.subarray(0, count);
}

function drawFeatures(count: number, share: number, random: () => number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all.slice(0, Math.max(1, Math.round(count * share))).sort((p, q) => p - q);
}

interface GrownTree {
  readonly tree: Tree;
  /** Split bin of every node, to send training rows down without looking at values. */
  readonly bin: readonly number[];
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function growTree(
  binned: Binned,
  gradients: Float64Array,
  hessians: Float64Array,
  sample: Int32Array,
  features: readonly number[],
  options: GrowOptions,
): GrownTree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
  const bins: number[] = [];
  const count = (rows: Int32Array): Float64Array =>
    countBins(binned, features, rows, gradients, hessians);
  const grow = (rows: Int32Array, counts: Float64Array, depth: number): number => {
    const node = tree.feature.length;
    const [gradient, hessian] = sums(rows, gradients, hessians);
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push((-options.learningRate * gradient) / (hessian + options.penalty));
    bins.push(0);
    if (depth >= options.depth) return node;
    const split = bestSplit(binned, counts, features, gradient, hessian, options);
    if (split === null) return node;
    const own = binned.bins[split.feature] ?? new Uint8Array(0);
    const [left, right] = partition(rows, own, split.bin);
    tree.feature[node] = split.feature;
    tree.threshold[node] = binned.edges[split.feature]?.[split.bin] ?? 0;
    bins[node] = split.bin;
    // What is not in one branch is in the other: only the smaller one has to be counted.
    const isLast = depth + 1 >= options.depth;
    const small = isLast ? EMPTY : count(left.length < right.length ? left : right);
    const rest = isLast ? EMPTY : counts.map((value, at) => value - (small[at] ?? 0));
    tree.left[node] = grow(left, left.length < right.length ? small : rest, depth + 1);
    tree.right[node] = grow(right, left.length < right.length ? rest : small, depth + 1);
    return node;
  };
  grow(sample, count(sample), 0);
  return { tree, bin: bins };
}

const EMPTY = new Float64Array(0);

function sums(
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
): readonly [number, number] {
  let gradient = 0;
  let hessian = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    gradient += gradients[row] ?? 0;
    hessian += hessians[row] ?? 0;
  }
  return [gradient, hessian];
}

/** For every feature the summed gradients and hessians of the rows of each bin, one after another. */
function countBins(
  binned: Binned,
  features: readonly number[],
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
): Float64Array {
  const counts = new Float64Array(features.length * 2 * BINS);
  for (const [n, feature] of features.entries()) {
    const bins = binned.bins[feature] ?? new Uint8Array(0);
    const own = counts.subarray(n * 2 * BINS, (n + 1) * 2 * BINS);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const place = 2 * (bins[row] ?? 0);
      own[place] = (own[place] ?? 0) + (gradients[row] ?? 0);
      own[place + 1] = (own[place + 1] ?? 0) + (hessians[row] ?? 0);
    }
  }
  return counts;
}

function bestSplit(
  binned: Binned,
  counts: Float64Array,
  features: readonly number[],
  gradient: number,
  hessian: number,
  options: GrowOptions,
): Split | null {
  let best: Split | null = null;
  const whole = gradient ** 2 / (hessian + options.penalty);
  for (const [n, feature] of features.entries()) {
    let [left, weight] = [0, 0];
    const last = binned.edges[feature]?.length ?? 0;
    for (let bin = 0; bin < last; bin += 1) {
      left += counts[(n * BINS + bin) * 2] ?? 0;
      weight += counts[(n * BINS + bin) * 2 + 1] ?? 0;
      const rest = hessian - weight;
      if (weight < options.leastHessian || rest < options.leastHessian) continue;
      const gain =
        left ** 2 / (weight + options.penalty) +
        (gradient - left) ** 2 / (rest + options.penalty) -
        whole;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
    }
  }
  return best;
}

function partition(
  rows: Int32Array,
  bins: Uint8Array,
  bin: number,
): readonly [Int32Array, Int32Array] {
  const sorted = new Int32Array(rows.length);
  let [left, right] = [0, rows.length];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if ((bins[row] ?? 0) <= bin) {
      sorted[left] = row;
      left += 1;
    } else {
      right -= 1;
      sorted[right] = row;
    }
  }
  return [sorted.subarray(0, left), sorted.subarray(left).reverse()];
}

function addTree({ tree, bin }: GrownTree, binned: Binned, margins: Float64Array): void {
  for (let row = 0; row < margins.length; row += 1) {
    let node = 0;
    for (let feature = tree.feature[node] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1)
      node =
        ((binned.bins[feature]?.[row] ?? 0) <= (bin[node] ?? 0)
          ? tree.left[node]
          : tree.right[node]) ?? 0;
    margins[row] = (margins[row] ?? 0) + (tree.value[node] ?? 0);
  }
}
