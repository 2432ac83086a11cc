import type { LinkGroup } from './group-links.ts';

/** A link out of order counts as moved once it stands at least this share of the article away. */
const MOVED_SHARE = 1 / 5;

/** Where a group stands in either article: the middle of its sentences. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * For every group, in the order given, whether its passage moved: it lies outside the longest order common to both articles,
 * and in one of them at least a fifth of the article away from its neighbours in that order. `sizes` are the sentence counts
 * of a and of b. The common order is a longest rising subsequence (Schensted 1961); O(n log n).
 */
export function markMoves(
  groups: readonly LinkGroup[],
  sizes: readonly [number, number],
): readonly boolean[] {
  const places = groups.map(placeOf);
  const order = places
    .map((_, at) => at)
    .sort((p, q) => byRowThenColumn(places[p] ?? ORIGIN, places[q] ?? ORIGIN));
  const sorted = order.map((at) => places[at] ?? ORIGIN);
  const inOrder = new Set(longestRising(sorted.map((place) => place.column)));
  const common = sorted.filter((_, at) => inOrder.has(at));
  const moved = new Set(order.filter((_, at) => !inOrder.has(at)));
  return places.map((place, at) => moved.has(at) && shareAway(place, common, sizes) >= MOVED_SHARE);
}

const ORIGIN: Place = { row: 0, column: 0 };

const placeOf = (group: LinkGroup): Place => ({
  row: middle(group.rows),
  column: middle(group.columns),
});

const middle = (numbers: readonly number[]): number =>
  ((numbers[0] ?? 0) + (numbers.at(-1) ?? 0)) / 2;

const byRowThenColumn = (p: Place, q: Place): number => p.row - q.row || p.column - q.column;

/** How far a place lies from where its neighbours in the common order would have it, as a share of an article. */
function shareAway(
  place: Place,
  common: readonly Place[],
  [rows, columns]: readonly [number, number],
): number {
  const after = firstAfter(common, (kept) => kept.row > place.row);
  const rowAfter = firstAfter(common, (kept) => kept.column > place.column);
  const columnGap = outside(
    place.column,
    common[after - 1]?.column ?? 0,
    common[after]?.column ?? columns,
  );
  const rowGap = outside(place.row, common[rowAfter - 1]?.row ?? 0, common[rowAfter]?.row ?? rows);
  return Math.max(columnGap / columns, rowGap / rows);
}

const outside = (value: number, low: number, high: number): number =>
  Math.max(0, low - value, value - high);

/** Index of the first element that passes, by halving; both coordinates rise along the common order. */
function firstAfter(common: readonly Place[], passes: (place: Place) => boolean): number {
  let low = 0;
  let high = common.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const place = common[mid];
    if (place !== undefined && passes(place)) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Indexes of a longest subsequence that never falls. */
function longestRising(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((values[tails[mid] ?? 0] ?? 0) <= value) low = mid + 1;
      else high = mid;
    }
    before.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
    tails[low] = at;
  });
  const chain: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(at);
  return chain.reverse();
}
