import type { IndexedDocument } from './index-story.ts';
import type { TermLists } from './term-lists.ts';
import { invert, termsOf } from './term-lists.ts';
import type { TermWeights } from './weigh-terms.ts';
import { totalsOf, WEIGHT_SCALE } from './weigh-terms.ts';

/** Pairs of sentences worth a closer look, ordered by row (sentence of a), then by column (sentence of b). */
export interface Candidates {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Cosine of the weighted stems, 0 to 1; in long articles without what the frequent ones add. */
  readonly cosines: Float64Array;
}

/** A sentence keeps this many best counterparts in the other article; hardly any has more in the labelled data. */
export const KEPT_PER_SENTENCE = 8;

/**
 * From this length on an article has so many sentences that each of them resembles some by chance. There a candidate needs at
 * least this cosine, and this share of the best one of its row or of its column.
 */
const LONG_ARTICLE = 60;
const LEAST_COSINE = 0.05;
const LEAST_SHARE_OF_BEST = 0.3;

/**
 * In articles longer than this the search passes over words that stand in more than this share of all sentences, or in more
 * sentences than this. There they are most of the work and next to nothing of a cosine, yet a few links in a hundred differ from
 * those of a run that counts them; in shorter articles they cost little and are counted.
 */
const BOOK = 2_000;
const FREQUENT_SHARE = 0.1;
const FREQUENT_COUNT = 500;

/** A sentence with fewer other words than this is searched by all of its words. */
const LEAST_SEARCHED = 4;

export interface SearchOptions {
  /** How many counterparts a sentence keeps in the other article. */
  readonly kept: number;
  /** Whether every sentence is compared with every other by all of its words, without the index: very slow, a check on it. */
  readonly exhaustive: boolean;
}

/**
 * Finds for every sentence of either document the most similar ones of the other by an inverted index over stems: the cosines
 * of an all-pairs run, at a cost that grows with the number of shared terms only.
 */
export function findCandidates(
  a: IndexedDocument,
  b: IndexedDocument,
  weighing: TermWeights,
  { kept = KEPT_PER_SENTENCE, exhaustive = false }: Partial<SearchOptions> = {},
): Candidates {
  const { weights } = weighing;
  const longer = Math.max(a.size, b.size);
  const isLong = longer >= LONG_ARTICLE;
  const passesOver = longer > BOOK && !exhaustive;
  const searched = passesOver ? withoutFrequent(weights, a.size + b.size) : weights;
  const best = { rows: new BestLists(a.size, kept), columns: new BestLists(b.size, kept) };
  const dots = new Float64Array(b.size);
  const postings = invert(b.stemBags, weights.length);
  const lengths = {
    rows: totalsOf(weighing, a).squares.map(Math.sqrt),
    columns: totalsOf(weighing, b).squares.map(Math.sqrt),
  };
  const touched = new Int32Array(b.size);
  for (let row = 0; row < a.size; row += 1) {
    const terms = termsOf(a.stemBags, row);
    const used = countWeighty(terms, searched) >= LEAST_SEARCHED ? searched : weights;
    const count = exhaustive
      ? addEveryColumn(terms, b.stemBags, used, dots, touched)
      : addPostings(terms, postings, used, dots, touched);
    for (let at = 0; at < count; at += 1) {
      const column = touched[at] ?? 0;
      const product = (lengths.rows[row] ?? 0) * (lengths.columns[column] ?? 0);
      const cosine = (dots[column] ?? 0) / product;
      dots[column] = 0;
      if (cosine >= (best.rows.least[row] ?? 0)) best.rows.offer(row, column, cosine);
      if (cosine >= (best.columns.least[column] ?? 0)) best.columns.offer(column, row, cosine);
    }
  }
  return mergeBest(best.rows, best.columns, isLong);
}

function withoutFrequent(weights: Float64Array, sentences: number): Float64Array {
  const frequent = Math.min(sentences * FREQUENT_SHARE, FREQUENT_COUNT);
  const least = WEIGHT_SCALE * Math.log(sentences / frequent);
  return weights.map((weight) => (weight < least ? 0 : weight));
}

function countWeighty(terms: Int32Array, weights: Float64Array): number {
  let count = 0;
  for (let at = 0; at < terms.length; at += 1) if ((weights[terms[at] ?? 0] ?? 0) > 0) count += 1;
  return count;
}

/** Adds one row's products to `dots` and lists the columns reached in `touched`; returns how many. */
function addPostings(
  terms: Int32Array,
  postings: TermLists,
  weights: Float64Array,
  dots: Float64Array,
  touched: Int32Array,
): number {
  let count = 0;
  for (let own = 0; own < terms.length; own += 1) {
    const term = terms[own] ?? 0;
    const weight = weights[term] ?? 0;
    if (weight === 0) continue;
    const product = weight * weight;
    const end = postings.start[term + 1] ?? 0;
    for (let at = postings.start[term] ?? 0; at < end; at += 1) {
      const column = postings.ids[at] ?? 0;
      const before = dots[column] ?? 0;
      if (before === 0) {
        touched[count] = column;
        count += 1;
      }
      dots[column] = before + product;
    }
  }
  return count;
}

/** The same without the index: goes through all sentences of the other article, for every row. */
function addEveryColumn(
  terms: Int32Array,
  bags: TermLists,
  weights: Float64Array,
  dots: Float64Array,
  touched: Int32Array,
): number {
  const own = new Set(terms);
  let count = 0;
  for (let column = 0; column < dots.length; column += 1) {
    let dot = 0;
    for (const term of termsOf(bags, column))
      if (own.has(term)) dot += (weights[term] ?? 0) * (weights[term] ?? 0);
    if (dot === 0) continue;
    dots[column] = dot;
    touched[count] = column;
    count += 1;
  }
  return count;
}

/** For each of `size` keys the few best values offered, best first; of equal ones the one with the lower number. */
class BestLists {
  readonly counts: Int32Array;
  readonly others: Int32Array;
  readonly values: Float64Array;
  /** The lowest value a key keeps once it has all it may keep, 0 before: what is lower need not be offered. */
  readonly least: Float64Array;
  readonly kept: number;

  constructor(size: number, kept: number) {
    this.kept = kept;
    this.counts = new Int32Array(size);
    this.others = new Int32Array(size * kept);
    this.values = new Float64Array(size * kept);
    this.least = new Float64Array(size);
  }

  offer(key: number, other: number, value: number): void {
    const first = key * this.kept;
    const count = this.counts[key] ?? 0;
    let at = first + Math.min(count, this.kept - 1);
    if (count === this.kept && !this.isBehind(at, other, value)) return;
    while (at > first && this.isBehind(at - 1, other, value)) {
      this.values[at] = this.values[at - 1] ?? 0;
      this.others[at] = this.others[at - 1] ?? 0;
      at -= 1;
    }
    this.values[at] = value;
    this.others[at] = other;
    if (count < this.kept) this.counts[key] = count + 1;
    if (count + 1 >= this.kept) this.least[key] = this.values[first + this.kept - 1] ?? 0;
  }

  /** Whether what stands at a place gives way to another offer. */
  private isBehind(at: number, other: number, value: number): boolean {
    const held = this.values[at] ?? 0;
    return held < value || (held === value && (this.others[at] ?? 0) > other);
  }
}

/** Every pair that is among the best of its row or of its column, and not far behind the best one there. */
function mergeBest(rowBest: BestLists, columnBest: BestLists, isLong: boolean): Candidates {
  const width = columnBest.counts.length;
  const cells: number[] = [];
  const cosines: number[] = [];
  for (const [lists, toCell] of [
    [rowBest, (row: number, column: number) => row * width + column],
    [columnBest, (column: number, row: number) => row * width + column],
  ] as const)
    forEachBest(lists, isLong, (key, other, cosine) => {
      cells.push(toCell(key, other));
      cosines.push(cosine);
    });
  return sortCells(cells, cosines, width);
}

function forEachBest(
  lists: BestLists,
  isLong: boolean,
  visit: (key: number, other: number, value: number) => void,
): void {
  for (let key = 0; key < lists.counts.length; key += 1) {
    const first = key * lists.kept;
    const end = first + (lists.counts[key] ?? 0);
    const best = lists.values[first] ?? 0;
    const least = isLong ? Math.max(LEAST_COSINE, best * LEAST_SHARE_OF_BEST) : 0;
    for (let at = first; at < end && (lists.values[at] ?? 0) >= least; at += 1)
      visit(key, lists.others[at] ?? 0, lists.values[at] ?? 0);
  }
}

/** The pairs by row and column, each once. */
function sortCells(
  cells: readonly number[],
  cosines: readonly number[],
  width: number,
): Candidates {
  const cosineOf = new Map(cells.map((cell, at) => [cell, cosines[at] ?? 0]));
  const sorted = Float64Array.from(cosineOf.keys()).sort();
  return {
    rows: Int32Array.from(sorted, (cell) => Math.floor(cell / width)),
    columns: Int32Array.from(sorted, (cell) => cell % width),
    cosines: sorted.map((cell) => cosineOf.get(cell) ?? 0),
  };
}
