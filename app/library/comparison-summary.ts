import type { Article, Siglum } from '../text/article.ts';
import { type LibraryRecord, partsOfKey, type RecordKind } from './record.ts';
import type { ComparisonRow } from './stored-work.ts';

/** A saved comparison as lists show it. */
export interface ComparisonSummary {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time of the last change or opening. */
  readonly touchedAt: string;
  readonly sigla: readonly Siglum[];
  /** BCP 47 tags, each once. */
  readonly languages: readonly string[];
  readonly highlights: number;
  readonly notes: number;
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
  const own = records.find(({ key }) => partsOfKey(key).kind === 'comparison');
  if (!own?.value) return null;
  const row = own.value as ComparisonRow;
  const present = records.filter(({ value }) => value !== null);
  const ofKind = (kind: RecordKind) => present.filter(({ key }) => partsOfKey(key).kind === kind);
  const articles = ofKind('article').map(({ value }) => value as Article);
  return {
    id: partsOfKey(own.key).comparison,
    name: row.name,
    touchedAt: records.reduce((last, { at }) => (at > last ? at : last), ''),
    sigla: row.columns.toSorted(),
    languages: [...new Set(articles.flatMap(({ language }) => language ?? []))],
    highlights: ofKind('highlight').length,
    notes: ofKind('note').length,
    deletedAt: row.deletedAt,
  };
}
