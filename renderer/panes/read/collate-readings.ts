import type { Token } from '../../../app/index.ts';
import type { Fill } from '../../dom/paint-highlights.ts';
import { pairWords, wordsOf } from './pair-words.ts';
import type { Reading } from './passage-readings.ts';

/** One row of a collation: what each reading has at this point, in the order of the readings. */
export interface CollationRow {
  /** True where all readings have the same words, whatever the marks after them. */
  readonly same: boolean;
  /** An empty range where a reading has nothing. */
  readonly cells: readonly Fill[];
}

/** What tells a row from the others: where a reading has nothing, one row begins where the next does. */
export const rowKey = ({ cells }: CollationRow): string =>
  cells.map(({ start, end }) => `${start}-${end}`).join(' ');

/** A common stretch shorter than this many letters between two differences reads better as a part of them. */
const SHORTEST_COMMON = 4;

/**
 * Readings of one passage word by word: rows on which all agree, and between them rows on which they differ. Every reading
 * is lined up with the longest; words count as common where every one of those line-ups pairs them.
 */
export function collateReadings(readings: readonly Reading[]): readonly CollationRow[] {
  const base = readings.reduce<Reading | null>(longer, null);
  if (!base) return [];
  const words = readings.map(wordsOf);
  const partners = readings.map((reading) => pairWords(base, reading));
  const common = stretches(commonColumns(partners));
  return rowsOf(readings, words, withoutCrumbs(common, words[0] ?? []));
}

const longer = (a: Reading | null, b: Reading): Reading =>
  a && a.end - a.start >= b.end - b.start ? a : b;

/** The places, one for each reading, of the words that all readings have. */
function commonColumns(partners: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = (partners[0] ?? []).map((_, at) => partners.map((places) => places[at] ?? -1));
  return columns.filter((places) => places.every((place) => place >= 0));
}

/** Neighbouring common words, as half-open stretches of places in every reading. */
interface Stretch {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function stretches(columns: readonly (readonly number[])[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const places of columns) {
    const last = found.at(-1);
    const after = places.map((place) => place + 1);
    const joins = last?.to.every((to, at) => to === places[at]);
    if (last && joins) found[found.length - 1] = { from: last.from, to: after };
    else found.push({ from: places, to: after });
  }
  return found;
}

/** Drops common stretches of a comma or an article, which would cut a difference to crumbs. */
const withoutCrumbs = (found: readonly Stretch[], words: readonly Token[]): readonly Stretch[] =>
  found.filter(({ from, to }) => {
    const inside = words.slice(from[0], to[0]);
    const letters = inside.reduce((sum, { text }) => sum + text.length, 0);
    return letters >= SHORTEST_COMMON || found.length === 1;
  });

function rowsOf(
  readings: readonly Reading[],
  words: readonly (readonly Token[])[],
  common: readonly Stretch[],
): readonly CollationRow[] {
  const rows: CollationRow[] = [];
  let from: readonly number[] = readings.map(() => 0);
  const push = (same: boolean, border: readonly number[]): void => {
    const to = border.map((place, at) => afterMarks(words[at] ?? [], place));
    if (to.every((place, at) => place === from[at])) return;
    const cells = readings.map((reading, at) =>
      cellOf(reading, words[at] ?? [], from[at] ?? 0, to[at] ?? 0),
    );
    const last = rows.at(-1);
    if (same && last?.same) rows[rows.length - 1] = { same, cells: joined(last.cells, cells) };
    else rows.push({ same, cells });
    from = to;
  };
  for (const stretch of common) {
    push(false, stretch.from);
    push(true, stretch.to);
  }
  push(
    false,
    words.map(({ length }) => length),
  );
  return rows;
}

/** A comma or full stop stays with the word it follows: the place behind the marks that are joined to what is before. */
function afterMarks(words: readonly Token[], place: number): number {
  let after = place;
  while (after > 0 && isJoinedMark(words[after], words[after - 1])) after += 1;
  return after;
}

const isJoinedMark = (mark: Token | undefined, before: Token | undefined): boolean =>
  mark !== undefined && AFTER_WORDS.test(mark.text) && mark.start === before?.end;

/** Marks that end a clause or a quotation; a per cent or degree sign is a difference of its own. */
const AFTER_WORDS = /^[,.;:!?…)\]»”“’"']+$/u;

/** What stood between two agreeing rows were marks alone, which stay with the first. */
const joined = (first: readonly Fill[], second: readonly Fill[]): readonly Fill[] =>
  first.map((cell, at) => ({ ...cell, end: second[at]?.end ?? cell.end }));

function cellOf(reading: Reading, words: readonly Token[], from: number, to: number): Fill {
  const start = words[from]?.start ?? reading.end;
  return { siglum: reading.siglum, start, end: to > from ? (words[to - 1]?.end ?? start) : start };
}

/** What to mark in the text: every reading's words on the rows where they differ. */
export const differingRanges = (rows: readonly CollationRow[]): readonly Fill[] =>
  rows
    .filter(({ same }) => !same)
    .flatMap(({ cells }) => cells.filter(({ start, end }) => end > start));
