import type { SharedRun } from './find-shared-runs.ts';

export interface WeighedRun extends SharedRun {
  /** What the words of the run say together. */
  readonly weight: number;
}

/** From this weight on, about two words, a run that keeps the order is no chance. */
const TELLING_IN_ORDER = 8;
/** From this weight on, about six words, a run is the same passage even where it moved past others. */
const TELLING_ELSEWHERE = 30;

/**
 * The runs to believe, the surest first: those of the heaviest chain that keeps the order in both texts, then those that
 * moved and are long enough to be no chance. O(runs x log runs).
 */
export function chooseRuns(runs: readonly WeighedRun[]): readonly WeighedRun[] {
  const chain = heaviestChain(runs);
  const moved = runs.filter((run) => !chain.has(run) && run.weight >= TELLING_ELSEWHERE);
  const inOrder = [...chain].filter(({ weight }) => weight >= TELLING_IN_ORDER);
  const heavierFirst = (a: WeighedRun, b: WeighedRun): number => b.weight - a.weight;
  return [...inOrder.sort(heavierFirst), ...moved.sort(heavierFirst)];
}

/** The heaviest set of runs that come in the same order in both texts. */
export function heaviestChain<R extends WeighedRun>(runs: readonly R[]): ReadonlySet<R> {
  const sorted = [...runs].sort((a, b) => a.before - b.before || a.after - b.after);
  const ends = [...new Set(sorted.map(({ after }) => after))].sort((a, b) => a - b);
  const rank = new Map(ends.map((after, at) => [after, at + 1]));
  const best = new BestSoFar<Link<R>>(ends.length);
  let heaviest: Link<R> | null = null;
  for (const run of sorted) {
    const at = rank.get(run.after) ?? 0;
    const previous = best.upTo(at - 1);
    const link = { run, previous, total: run.weight + (previous?.total ?? 0) };
    best.add(at, link);
    if (heaviest === null || link.total > heaviest.total) heaviest = link;
  }
  const chain = new Set<R>();
  for (let link = heaviest; link !== null; link = link.previous) chain.add(link.run);
  return chain;
}

interface Link<R> {
  readonly run: R;
  readonly previous: Link<R> | null;
  readonly total: number;
}

/** Remembers the greatest total up to each place (a Fenwick tree of maxima). */
class BestSoFar<L extends { readonly total: number }> {
  readonly #cells: (L | null)[];

  constructor(size: number) {
    this.#cells = Array.from({ length: size + 1 }, () => null);
  }

  add(place: number, link: L): void {
    for (let at = place; at < this.#cells.length; at += at & -at)
      if (link.total > (this.#cells[at]?.total ?? Number.NEGATIVE_INFINITY)) this.#cells[at] = link;
  }

  upTo(place: number): L | null {
    let best: L | null = null;
    for (let at = place; at > 0; at -= at & -at) {
      const link = this.#cells[at] ?? null;
      if (link !== null && link.total > (best?.total ?? Number.NEGATIVE_INFINITY)) best = link;
    }
    return best;
  }
}
