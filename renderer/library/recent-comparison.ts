import type { Siglum } from '../../app/index.ts';

/** A saved comparison as the welcome view lists it. */
export interface RecentComparison {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time of the last change or opening. */
  readonly touchedAt: string;
  readonly sigla: readonly Siglum[];
  /** BCP 47 tags, each once. */
  readonly languages: readonly string[];
  readonly highlights: number;
  readonly notes: number;
}
