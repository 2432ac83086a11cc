import type { RowGroups } from './row-groups.ts';
import { type SentenceIndex, sentenceCount } from './sentence-index.ts';
import type { Tie } from './tie.ts';

/**
 * For each row with a moved tie inside: the articles that decide where it stands. These are the largest group that is
 * held together by ties that did not move; between groups of one size, the one that tells it earliest.
 * Rows without a moved tie are not in the map: all their articles decide.
 */
export function settledCells(
  index: SentenceIndex,
  groups: RowGroups,
  ties: readonly Tie[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const settled = new Map<number, ReadonlySet<number>>();
  for (const [row, inside] of tiesInMovedRows(groups, ties)) {
    const articles = [...groups.spansOf(row).keys()].sort((a, b) => a - b);
    const parts = groupArticles(index, articles, inside);
    const placed = parts.map((part) => ({ part, place: earliestPlace(index, groups, row, part) }));
    placed.sort((a, b) => b.part.size - a.part.size || a.place - b.place);
    settled.set(row, placed[0]?.part ?? new Set(articles));
  }
  return settled;
}

/** The ties inside each row that has a moved one. */
function tiesInMovedRows(groups: RowGroups, ties: readonly Tie[]): ReadonlyMap<number, Tie[]> {
  const inside = new Map<number, Tie[]>();
  for (const tie of ties) if (tie.moved) inside.set(commonRow(groups, tie) ?? -1, []);
  inside.delete(-1);
  for (const tie of ties) {
    const row = commonRow(groups, tie);
    if (row !== null) inside.get(row)?.push(tie);
  }
  return inside;
}

function commonRow(groups: RowGroups, tie: Tie): number | null {
  const [low, high] = [tie.low[0], tie.high[0]];
  if (low === undefined || high === undefined) return null;
  const row = groups.rowOf(low);
  return row === groups.rowOf(high) ? row : null;
}

function groupArticles(
  index: SentenceIndex,
  articles: readonly number[],
  ties: readonly Tie[],
): readonly ReadonlySet<number>[] {
  let parts: ReadonlySet<number>[] = articles.map((article) => new Set([article]));
  for (const tie of ties) {
    if (tie.moved) continue;
    const ends = [articleAt(index, tie.low), articleAt(index, tie.high)];
    const joined = parts.filter((part) => ends.some((end) => part.has(end)));
    const rest = parts.filter((part) => !joined.includes(part));
    parts = [...rest, new Set(joined.flatMap((part) => [...part]))];
  }
  return parts;
}

const articleAt = (index: SentenceIndex, ids: readonly number[]): number =>
  index.sentences[ids[0] ?? -1]?.article ?? -1;

function earliestPlace(
  index: SentenceIndex,
  groups: RowGroups,
  row: number,
  articles: ReadonlySet<number>,
): number {
  const spans = groups.spansOf(row);
  const places = [...articles].map(
    (article) => (spans.get(article)?.first ?? 0) / sentenceCount(index, article),
  );
  return Math.min(...places);
}
