import {
  compareArticles,
  type ReportFormat,
  renderReport,
  type StoredWork,
} from '../../../app/index.ts';

export const EXPORT_FORMATS: readonly ReportFormat[] = ['html', 'markdown', 'csv', 'json'];

/** Milliseconds; hostile texts compare like any others, and here only what is written counts. */
const MOST_TIME = 8_000;

/** Every export of a comparison, by format. */
export function renderExports(work: StoredWork): ReadonlyMap<ReportFormat, string> {
  const comparison = compareArticles(work.articles, {
    constraints: [],
    form: true,
    base: null,
    budget: {
      now: () => performance.now(),
      deadline: performance.now() + MOST_TIME,
      onProgress: () => {},
    },
  });
  const { name, createdAt, highlights, notes } = work;
  const details = { name, createdAt, generator: 'synoptic test', highlights, notes };
  return new Map(
    EXPORT_FORMATS.map((format) => [format, renderReport(format, comparison, details)] as const),
  );
}
