import type { RowGroups, Span } from './row-groups.ts';
import { RowQueue } from './row-queue.ts';
import { type SentenceIndex, sentenceCount } from './sentence-index.ts';
import { settledCells } from './settled-cells.ts';
import type { Tie } from './tie.ts';

/** One row on its way to its place. */
interface Row {
  /** Cells by index of the article. */
  readonly spans: ReadonlyMap<number, Span>;
  /** The articles whose text order this row follows; the others tell it at another place. */
  readonly settled: ReadonlySet<number>;
  /** Where its settled cells stand, as shares of their articles, rising. */
  readonly places: readonly number[];
}

/**
 * The rows in reading order: each follows the row before it in every article that does not tell it elsewhere, and
 * between rows no article orders, the one whose median place is earlier comes first (Kahn's topological sort over a
 * priority queue, O(n log n)). Where two articles contradict each other, the earlier median wins.
 */
export function orderRows(
  index: SentenceIndex,
  groups: RowGroups,
  ties: readonly Tie[],
): readonly ReadonlyMap<number, Span>[] {
  const rows = sortedRows(index, groups, ties);
  const order = sortByText(rows, followers(index, rows));
  return order.flatMap((at) => {
    const row = rows[at];
    return row === undefined ? [] : [row.spans];
  });
}

/** All rows by median place: what decides where the texts do not. */
function sortedRows(index: SentenceIndex, groups: RowGroups, ties: readonly Tie[]): readonly Row[] {
  const settledOf = settledCells(index, groups, ties);
  const rows: Row[] = [];
  index.sentences.forEach((_, id) => {
    if (groups.rowOf(id) !== id) return;
    const spans = groups.spansOf(id);
    const settled = settledOf.get(id) ?? new Set(spans.keys());
    rows.push({ spans, settled, places: placesOf(index, spans, settled) });
  });
  return rows.sort(byPlace);
}

function placesOf(
  index: SentenceIndex,
  spans: ReadonlyMap<number, Span>,
  settled: ReadonlySet<number>,
): readonly number[] {
  return [...settled]
    .flatMap((article) => {
      const span = spans.get(article);
      return span === undefined ? [] : [placeOf(index, article, span)];
    })
    .sort((a, b) => a - b);
}

/** The middle of a cell as a share of its article, 0 to 1. */
const placeOf = (index: SentenceIndex, article: number, span: Span): number =>
  (span.first + span.last + 1) / (2 * sentenceCount(index, article));

function median(rising: readonly number[]): number {
  const middle = rising.length / 2;
  const upper = rising[Math.floor(middle)] ?? 0;
  const lower = rising[Math.ceil(middle) - 1] ?? upper;
  return (lower + upper) / 2;
}

function byPlace(a: Row, b: Row): number {
  const byMedian = median(a.places) - median(b.places);
  return byMedian || b.places.length - a.places.length || byFirstSentence(a, b);
}

/** Parts rows that stand at the same place, by the earliest article of the index. No two rows share a sentence. */
function byFirstSentence(a: Row, b: Row): number {
  const [ofA, ofB] = [Math.min(...a.spans.keys()), Math.min(...b.spans.keys())];
  return ofA - ofB || (a.spans.get(ofA)?.first ?? 0) - (b.spans.get(ofB)?.first ?? 0);
}

/** For each row, the rows that come next in some article that settles both. */
function followers(index: SentenceIndex, rows: readonly Row[]): readonly (readonly number[])[] {
  const next: number[][] = rows.map(() => []);
  index.articles.forEach((_, article) => {
    const told = rows
      .map((row, at) => ({
        at,
        span: row.settled.has(article) ? row.spans.get(article) : undefined,
      }))
      .flatMap(({ at, span }) => (span === undefined ? [] : [{ at, first: span.first }]))
      .sort((a, b) => a.first - b.first);
    told.forEach(({ at }, place) => {
      const following = told[place + 1];
      if (following !== undefined) next[at]?.push(following.at);
    });
  });
  return next;
}

/**
 * Row numbers so that followers come after, smaller numbers first where free. What one article alone tells stays
 * together, because two such runs told in turns cannot be read. A circle opens at its smallest number.
 */
function sortByText(rows: readonly Row[], next: readonly (readonly number[])[]): readonly number[] {
  const waitingFor = countPredecessors(next);
  const order = new Set<number>();
  const free = new RowQueue();
  const isFree = (at: number): boolean => waitingFor[at] === 0 && !order.has(at);
  const isAlone = (at: number): boolean => rows[at]?.spans.size === 1;
  const place = (at: number): void => {
    order.add(at);
    for (const follower of next[at] ?? []) {
      waitingFor[follower] = (waitingFor[follower] ?? 0) - 1;
      if (isFree(follower)) free.push(follower);
    }
  };
  for (const at of rows.keys()) if (isFree(at)) free.push(at);
  for (const smallest of rows.keys())
    while (!order.has(smallest)) {
      let at: number | undefined = free.pop() ?? smallest;
      while (at !== undefined && !order.has(at)) {
        place(at);
        at = isAlone(at)
          ? next[at]?.find((follower) => isFree(follower) && isAlone(follower))
          : undefined;
      }
    }
  return [...order];
}

function countPredecessors(next: readonly (readonly number[])[]): number[] {
  const counts = next.map(() => 0);
  for (const at of next.flat()) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}
