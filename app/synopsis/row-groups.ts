import type { IndexedSentence } from './sentence-index.ts';
import type { Apart } from './tie.ts';

/** Neighbouring sentences of one article, by number, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Sentences gathered into rows: a union-find whose unions keep the laws of a row. A cell is one run of neighbouring
 * sentences, a row has one role, and sentences a person parted never meet. Near-linear: each union looks at the
 * cells of at most eight articles and at the shorter list of rejections.
 */
export class RowGroups {
  readonly #parents: number[];
  readonly #spans: Map<number, Span>[];
  readonly #parted: number[][];
  readonly #sentences: readonly IndexedSentence[];

  constructor(sentences: readonly IndexedSentence[], apart: readonly Apart[]) {
    this.#sentences = sentences;
    this.#parents = sentences.map((_, id) => id);
    this.#spans = sentences.map(
      ({ article, number }) => new Map([[article, { first: number, last: number }]]),
    );
    this.#parted = sentences.map(() => []);
    for (const [one, other] of apart) {
      this.#parted[one]?.push(other);
      this.#parted[other]?.push(one);
    }
  }

  /** The sentence that stands for the row this one is in. */
  rowOf(id: number): number {
    let root = id;
    while (this.#parentOf(root) !== root) root = this.#parentOf(root);
    for (let at = id; at !== root; ) {
      const next = this.#parentOf(at);
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** A row's cells, by index of the article. */
  spansOf(row: number): ReadonlyMap<number, Span> {
    return this.#spans[row] ?? new Map();
  }

  shareNoArticle(one: number, other: number): boolean {
    const spans = this.spansOf(this.rowOf(other));
    return [...this.spansOf(this.rowOf(one)).keys()].every((article) => !spans.has(article));
  }

  /** Puts two sentences in one row where the laws of a row allow it. True where they are together now. */
  unite(one: number, other: number): boolean {
    const [a, b] = [this.rowOf(one), this.rowOf(other)];
    if (a === b) return true;
    if (this.#sentences[a]?.role !== this.#sentences[b]?.role) return false;
    const spans = joinedSpans(this.spansOf(a), this.spansOf(b));
    if (spans === null || this.#areParted(a, b)) return false;
    this.#merge(a, b, spans);
    return true;
  }

  #parentOf(id: number): number {
    return this.#parents[id] ?? id;
  }

  #areParted(a: number, b: number): boolean {
    const [ofA, ofB] = [this.#parted[a] ?? [], this.#parted[b] ?? []];
    const [shorter, facing] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a];
    return shorter.some((id) => this.rowOf(id) === facing);
  }

  #merge(a: number, b: number, spans: Map<number, Span>): void {
    const [ofA, ofB] = [this.#parted[a] ?? [], this.#parted[b] ?? []];
    const [kept, gone] = ofA.length >= ofB.length ? [a, b] : [b, a];
    const [longer, shorter] = kept === a ? [ofA, ofB] : [ofB, ofA];
    this.#parents[gone] = kept;
    this.#spans[kept] = spans;
    for (const id of shorter) longer.push(id);
  }
}

/** Both rows' cells together; null where a cell would have a hole. */
function joinedSpans(
  a: ReadonlyMap<number, Span>,
  b: ReadonlyMap<number, Span>,
): Map<number, Span> | null {
  const joined = new Map(a);
  for (const [article, span] of b) {
    const there = joined.get(article);
    if (there === undefined) joined.set(article, span);
    else if (there.last + 1 === span.first)
      joined.set(article, { first: there.first, last: span.last });
    else if (span.last + 1 === there.first)
      joined.set(article, { first: span.first, last: there.last });
    else return null;
  }
  return joined;
}
