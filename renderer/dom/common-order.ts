import type { ColumnEntry, ColumnIndex } from './column-index.ts';

/** A passage that two columns tell in the same order. */
export interface Tie {
  readonly here: ColumnEntry;
  readonly there: ColumnEntry;
}

const known = new WeakMap<ColumnIndex, WeakMap<ColumnIndex, readonly Tie[]>>();

/**
 * The longest run of passages that stand in the same order in two columns; those told at another place fall out. Found
 * once for each pair of columns, in O(n log n).
 */
export function commonOrder(here: ColumnIndex, there: ColumnIndex): readonly Tie[] {
  const ofHere = known.get(here) ?? new WeakMap<ColumnIndex, readonly Tie[]>();
  const found = ofHere.get(there) ?? longestRising(tiesBetween(here, there));
  known.set(here, ofHere.set(there, found));
  return found;
}

const tiesBetween = (here: ColumnIndex, there: ColumnIndex): readonly Tie[] =>
  here.items.flatMap((item) => {
    const counterpart = there.byPassage.get(item.passage);
    return counterpart && here.byPassage.get(item.passage) === item
      ? [{ here: item, there: counterpart }]
      : [];
  });

/** The longest subsequence with rising places in the other column (patience sorting). */
function longestRising(ties: readonly Tie[]): readonly Tie[] {
  const tails: number[] = [];
  const before: number[] = [];
  ties.forEach((tie, at) => {
    const pile = firstPileNotBelow(tails, ties, tie.there.at);
    before[at] = tails[pile - 1] ?? -1;
    tails[pile] = at;
  });
  const run: Tie[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const tie = ties[at];
    if (tie) run.push(tie);
  }
  return run.reverse();
}

function firstPileNotBelow(tails: readonly number[], ties: readonly Tie[], place: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const tail = ties[tails[middle] ?? -1];
    if ((tail?.there.at ?? -1) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
