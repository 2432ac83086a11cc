import { toWebAnnotations } from '../anchor/web-annotation.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { ReportFormat } from '../contract/requests.ts';
import { buildReport } from './build-report.ts';
import { comparisonToJson } from './comparison-json.ts';
import { renderCsv } from './render-csv.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { ReportDetails } from './report.ts';

/** A comparison with the reader's marks as the text of a file in one of the formats reports have. */
export function renderReport(
  format: ReportFormat,
  comparison: Comparison,
  details: ReportDetails,
): string {
  switch (format) {
    case 'html':
      return renderHtml(buildReport(comparison, details));
    case 'markdown':
      return renderMarkdown(buildReport(comparison, details));
    case 'csv':
      return renderCsv(buildReport(comparison, details));
    case 'json':
      return renderJson(comparison, details);
    default:
      return format satisfies never;
  }
}

function renderJson(comparison: Comparison, details: ReportDetails): string {
  const { highlights, notes, generator, titles } = details;
  const annotations = toWebAnnotations(comparison.articles, highlights, notes);
  return `${JSON.stringify(comparisonToJson(comparison, annotations, generator, titles), null, 2)}\n`;
}
