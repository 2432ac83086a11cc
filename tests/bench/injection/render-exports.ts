import {
  type Comparison,
  type ReportFormat,
  renderReport,
  type StoredWork,
} from '../../../app/index.ts';

/** An export of a comparison as text. */
export function renderExport(
  format: ReportFormat,
  work: StoredWork,
  comparison: Comparison,
): string {
  const { name, createdAt, highlights, notes } = work;
  const details = { name, createdAt, generator: 'synoptic test', highlights, notes };
  return renderReport(format, comparison, details);
}
