import { RowGroups } from './row-groups.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { Apart, Tie } from './tie.ts';

/**
 * How often ties that could not join are tried again. A tie fails while the sentence between it and its row has not
 * joined yet; runs of more than a few sentences for one do not occur, and a bound keeps the time near-linear.
 */
const MAX_ROUNDS = 4;

/**
 * Gathers sentences into rows, strongest ties first. A sentence goes to the row of its strongest tie; its other ties
 * to the same article join nothing. What is strongest is counted for each other article: two pairs of near copies
 * (A with B, C with D) that retell the same would otherwise stand in two rows.
 */
export function joinRows(
  index: SentenceIndex,
  ties: readonly Tie[],
  apart: readonly Apart[],
): RowGroups {
  const groups = new RowGroups(index.sentences, apart);
  const speaking = ties.filter(({ low, high }) => low.some((id) => hasRoleOf(index, id, high)));
  joinTitleSentences(index, groups);
  joinPinned(speaking, groups);
  joinStrongest(index, speaking, groups);
  joinPairs(index, speaking, groups);
  joinTitles(index, groups);
  return groups;
}

/** A headline of two sentences is one headline. */
function joinTitleSentences({ sentences }: SentenceIndex, groups: RowGroups): void {
  sentences.forEach((sentence, id) => {
    const next = sentences[id + 1];
    if (next === undefined || sentence.role !== 'title' || next.role !== 'title') return;
    if (sentence.article === next.article) groups.unite(id, id + 1);
  });
}

/** What a person tied stands together, whatever the aligner thinks of it. */
function joinPinned(ties: readonly Tie[], groups: RowGroups): void {
  for (const tie of ties) if (tie.pinned) joinEach(tie.low, tie.high, groups);
}

function joinStrongest(index: SentenceIndex, ties: readonly Tie[], groups: RowGroups): void {
  const strongest = strongestTies(index, ties);
  let waiting = ties;
  for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round += 1) {
    const refused = waiting.filter((tie) => !joinClaimers(tie, strongest, groups));
    if (refused.length === waiting.length) return;
    waiting = refused;
  }
}

/** Each sentence's strongest tie; sentences without a tie are not in the map. */
function strongestTies(index: SentenceIndex, ties: readonly Tie[]): ReadonlyMap<number, Tie> {
  const strongest = new Map<number, Tie>();
  for (const tie of ties)
    for (const [side, other] of [
      [tie.low, tie.high],
      [tie.high, tie.low],
    ] as const)
      for (const id of side)
        if (!strongest.has(id) && hasRoleOf(index, id, other)) strongest.set(id, tie);
  return strongest;
}

const hasRoleOf = (index: SentenceIndex, id: number, ids: readonly number[]): boolean =>
  ids.some((other) => index.sentences[other]?.role === index.sentences[id]?.role);

/** Joins the sentences that have this as their strongest tie. False where one of them was refused and may be tried again. */
function joinClaimers(tie: Tie, strongest: ReadonlyMap<number, Tie>, groups: RowGroups): boolean {
  const low = tie.low.filter((id) => strongest.get(id) === tie);
  const high = tie.high.filter((id) => strongest.get(id) === tie);
  if (low.length > 0 && high.length > 0) return joinEach(low, high, groups);
  if (low.length > 0) return joinToOne(low, tie.high, groups);
  return joinToOne(high, tie.low, groups);
}

function joinEach(low: readonly number[], high: readonly number[], groups: RowGroups): boolean {
  let all = true;
  for (const one of low) for (const other of high) if (!groups.unite(one, other)) all = false;
  return all;
}

/** The other side's sentences belong to other rows by stronger ties; these join the first of those rows that takes them. */
function joinToOne(ids: readonly number[], others: readonly number[], groups: RowGroups): boolean {
  let all = true;
  for (const id of ids) if (!others.some((other) => groups.unite(id, other))) all = false;
  return all;
}

/**
 * Joins rows without a common article over a tie that is the strongest between its two articles at both ends. A tie
 * that carries only part of a statement does not speak for two whole rows.
 */
function joinPairs(index: SentenceIndex, ties: readonly Tie[], groups: RowGroups): void {
  const seen = new Set<number>();
  const articles = index.articles.length;
  for (const tie of ties) {
    const low = firstSeen(tie.low, articleOf(index, tie.high), articles, seen);
    const high = firstSeen(tie.high, articleOf(index, tie.low), articles, seen);
    if (tie.kind === 'partial') continue;
    for (const one of low)
      for (const other of high) if (groups.shareNoArticle(one, other)) groups.unite(one, other);
  }
}

const articleOf = (index: SentenceIndex, ids: readonly number[]): number =>
  index.sentences[ids[0] ?? -1]?.article ?? 0;

/** Those of the sentences that have met no tie to this article yet; they have now. */
function firstSeen(
  ids: readonly number[],
  article: number,
  articles: number,
  seen: Set<number>,
): readonly number[] {
  const fresh = ids.filter((id) => !seen.has(id * articles + article));
  for (const id of fresh) seen.add(id * articles + article);
  return fresh;
}

/** Headlines answer each other by what they are, alike in words or not: each article's first title joins one row. */
function joinTitles(index: SentenceIndex, groups: RowGroups): void {
  const titles = index.articles.flatMap((_, article) => firstTitle(index, article));
  for (const [at, title] of titles.entries())
    for (const earlier of titles.slice(0, at))
      if (groups.shareNoArticle(earlier, title)) groups.unite(earlier, title);
}

function firstTitle({ sentences, firstIds }: SentenceIndex, article: number): readonly number[] {
  const start = firstIds[article] ?? 0;
  const end = firstIds[article + 1] ?? start;
  for (let id = start; id < end; id += 1) if (sentences[id]?.role === 'title') return [id];
  return [];
}
