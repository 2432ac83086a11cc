import type { CellState } from '../synopsis/passage.ts';
import type { Article, Siglum } from '../text/article.ts';
import { kindOfKey, type LibraryRecord, partsOfKey } from './record.ts';
import type { ComparisonRow } from './stored-work.ts';

/** How far the review of a comparison is, as it was when a window last had it open. */
export interface ReviewProgress {
  /** Findings, those of form left out. */
  readonly findings: number;
  /** Those with a verdict. */
  readonly reviewed: number;
  /** How the cells of some passages stand, in story order and there by column; null where it was not kept. */
  readonly picture: readonly (readonly CellState[])[] | null;
}

/** A saved comparison as lists show it. */
export interface ComparisonSummary {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time of the last change or opening. */
  readonly touchedAt: string;
  /** Number of the journal's entry for it: clocks are set back, entries count on. */
  readonly touchedBy: number;
  readonly sigla: readonly Siglum[];
  /** BCP 47 tags, each once. */
  readonly languages: readonly string[];
  readonly highlights: number;
  readonly notes: number;
  /** Null before it was compared. */
  readonly progress: ReviewProgress | null;
  /** ISO 8601 date and time; null for one that is there. */
  readonly deletedAt: string | null;
}

/** The comparisons of a library, the one touched last first. */
export interface ComparisonList {
  readonly present: readonly ComparisonSummary[];
  /** Deleted, and not yet gone for good. */
  readonly deleted: readonly ComparisonSummary[];
}

/** A comparison read off its records; null where it is gone. */
export function summarizeComparison(records: readonly LibraryRecord[]): ComparisonSummary | null {
  let own: LibraryRecord | null = null;
  let progress: ReviewProgress | null = null;
  let [touchedAt, touchedBy] = ['', -1];
  const languages = new Set<string>();
  const counts = { highlight: 0, note: 0 };
  for (const record of records) {
    const kind = kindOfKey(record.key);
    if (record.rev > touchedBy) [touchedAt, touchedBy] = [record.at, record.rev];
    if (record.value === null) continue;
    if (kind === 'comparison') own = record;
    if (kind === 'visit') progress = progressOfVisit(record.value);
    if (kind === 'article') languages.add((record.value as Article).language ?? '');
    if (kind === 'highlight' || kind === 'note') counts[kind] += 1;
  }
  if (!own) return null;
  const row = own.value as ComparisonRow;
  return {
    id: partsOfKey(own.key).comparison,
    name: row.name,
    touchedAt,
    touchedBy,
    sigla: row.columns.toSorted(),
    languages: [...languages].filter(Boolean),
    highlights: counts.highlight,
    notes: counts.note,
    progress,
    deletedAt: row.deletedAt,
  };
}

/** What a visit's record says of the review; older ones say `true`, which is nothing, or have no picture. */
const progressOfVisit = (value: unknown): ReviewProgress | null =>
  typeof value === 'object' && value !== null
    ? { picture: null, ...(value as Omit<ReviewProgress, 'picture'>) }
    : null;
