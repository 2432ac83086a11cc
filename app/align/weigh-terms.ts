import type { TermLists } from './term-lists.ts';

/** Of every sentence of a document, the summed weights of its distinct terms, and their summed squares. */
export interface SentenceTotals {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** One way to weigh terms. Whole numbers throughout: their sums do not depend on the order of adding. */
export interface TermWeights {
  /** What is weighed, as the features name it. */
  readonly name: string;
  /** By term id; 0 for a term that does not count. */
  readonly weights: Float64Array;
  /** By document. Added up once, for every pair of documents asks for them. */
  readonly totals: readonly SentenceTotals[];
}

/** Fine enough to keep the ranking, small enough that squares add up exactly. */
export const WEIGHT_SCALE = 256;

/** Inverse frequency (Spärck Jones 1972), times 256 and rounded. */
export const weightOf = (count: number, all: number): number =>
  Math.round(WEIGHT_SCALE * Math.log((all + 1) / count));

/** How often every term would stand in so many sentences of other stories. */
export interface ExpectedTerms {
  readonly sentences: number;
  readonly counts: Float64Array;
}

/** Inverse sentence frequency of every term, as if the expected sentences stood in the story too. */
export function weighBySentence(
  bags: readonly TermLists[],
  termCount: number,
  expected?: ExpectedTerms,
): Float64Array {
  const frequency = new Int32Array(termCount);
  let sentences = 0;
  for (const { start, ids } of bags) {
    sentences += start.length - 1;
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place] ?? 0;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  if (expected === undefined || expected.sentences === 0)
    return weighFrequencies(frequency, sentences);
  const all = sentences + expected.sentences;
  return Float64Array.from(frequency, (count, term) =>
    weightOf(count + (expected.counts[term] ?? 0), all),
  );
}

/** Inverse document frequency of every term. */
export function weighByDocument(bags: readonly TermLists[], termCount: number): Float64Array {
  const frequency = new Int32Array(termCount);
  const seenIn = new Int32Array(termCount).fill(-1);
  bags.forEach(({ ids }, document) => {
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place] ?? 0;
      if (seenIn[id] === document) continue;
      seenIn[id] = document;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  });
  return weighFrequencies(frequency, bags.length);
}

/** Few frequencies are there, and each is met often: a logarithm is taken once for each. */
function weighFrequencies(frequency: Int32Array, all: number): Float64Array {
  const known = new Float64Array(all + 1).fill(-1);
  const weights = new Float64Array(frequency.length);
  for (let id = 0; id < weights.length; id += 1) {
    const count = frequency[id] ?? 0;
    if ((known[count] ?? 0) < 0) known[count] = weightOf(count, all);
    weights[id] = known[count] ?? 0;
  }
  return weights;
}

/** Adds up the weights of all sentences. */
export const totalTerms = (
  name: string,
  weights: Float64Array,
  bags: readonly TermLists[],
): TermWeights => ({ name, weights, totals: bags.map((lists) => totalSentences(lists, weights)) });

function totalSentences({ start, ids }: TermLists, weights: Float64Array): SentenceTotals {
  const sums = new Float64Array(start.length - 1);
  const squares = new Float64Array(start.length - 1);
  for (let at = 0; at < sums.length; at += 1) {
    const end = start[at + 1] ?? 0;
    let [sum, square] = [0, 0];
    for (let place = start[at] ?? 0; place < end; place += 1) {
      const weight = weights[ids[place] ?? 0] ?? 0;
      sum += weight;
      square += weight * weight;
    }
    sums[at] = sum;
    squares[at] = square;
  }
  return { sums, squares };
}

/** The totals of one document of the story. */
export function totalsOf({ totals }: TermWeights, { at }: { readonly at: number }): SentenceTotals {
  const found = totals[at];
  if (found === undefined) throw new RangeError(`no totals of document ${at}`);
  return found;
}
