import type { DecidedLink } from './decided-link.ts';
import type { ScoredPair } from './scored-pair.ts';
import { byPlace } from './scored-pair.ts';

/** Neighbouring sentences of a tied to neighbouring sentences of b, each to each. */
export interface LinkGroup {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The lowest score of its pairs: the group is right only if all of them are. */
  readonly score: number;
  /** The decision of a person the group stands for; null where the aligner found it. */
  readonly decision: DecidedLink | null;
}

/**
 * Joins pairs into groups where one side splits what the other says in one go: a run of neighbours tied to the same sentence,
 * and blocks in which every sentence of a run is tied to every one of the other. A group never ties more than its pairs did.
 */
export function groupLinks(pairs: readonly ScoredPair[]): readonly LinkGroup[] {
  const runs = joinColumns([...pairs].sort(byPlace));
  return joinRows(runs).sort(byFirstSentences);
}

export const byFirstSentences = (p: LinkGroup, q: LinkGroup): number =>
  (p.rows[0] ?? 0) - (q.rows[0] ?? 0) || (p.columns[0] ?? 0) - (q.columns[0] ?? 0);

/** The group a person's yes stands for. `score` is the lowest the aligner gave its pairs, 1 where it gave none. */
export function groupOfDecision(decision: DecidedLink, pairs: readonly ScoredPair[]): LinkGroup {
  const rows = new Set(decision.rows);
  const columns = new Set(decision.columns);
  const own = pairs.filter((pair) => rows.has(pair.row) && columns.has(pair.column));
  return {
    rows: decision.rows,
    columns: decision.columns,
    score: Math.min(1, ...own.map((pair) => pair.score)),
    decision,
  };
}

/** One row, neighbouring columns. */
function joinColumns(pairs: readonly ScoredPair[]): LinkGroup[] {
  const runs: LinkGroup[] = [];
  for (const { row, column, score } of pairs) {
    const last = runs.at(-1);
    if (last?.rows[0] === row && last.columns.at(-1) === column - 1)
      runs[runs.length - 1] = {
        ...last,
        columns: [...last.columns, column],
        score: Math.min(last.score, score),
      };
    else runs.push({ rows: [row], columns: [column], score, decision: null });
  }
  return runs;
}

/** Neighbouring rows whose runs of columns are equal. */
function joinRows(runs: readonly LinkGroup[]): LinkGroup[] {
  const open = new Map<string, LinkGroup>();
  const done: LinkGroup[] = [];
  for (const run of runs) {
    const key = run.columns.join(' ');
    const before = open.get(key);
    const grown = before && growRows(before, run);
    if (before && !grown) done.push(before);
    open.set(key, grown ?? run);
  }
  return [...done, ...open.values()];
}

function growRows(before: LinkGroup, run: LinkGroup): LinkGroup | null {
  const row = run.rows[0] ?? 0;
  if (before.rows.at(-1) !== row - 1) return null;
  return {
    ...before,
    rows: [...before.rows, row],
    score: Math.min(before.score, run.score),
  };
}
