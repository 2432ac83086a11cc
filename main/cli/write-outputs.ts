import {
  buildReport,
  type Comparison,
  comparisonToJson,
  type Report,
  renderReportCsv,
  renderReportHtml,
  renderReportMarkdown,
} from '../../app/index.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { CompareCommand, ReportTarget } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Nobody has marked anything yet in a comparison made on the command line. */
const NO_ANNOTATIONS = { highlights: [], notes: [] } as const;

/** Writes every report and the JSON that were asked for; gives one sentence for each that could not be written. */
export async function writeOutputs(
  comparison: Comparison,
  { reports, json }: CompareCommand,
  terminal: Terminal,
): Promise<readonly string[]> {
  const failures: string[] = [];
  const write = async (path: string, content: string): Promise<void> => {
    const written = await writeFileAtomically(path, content);
    if (!written.ok) failures.push(written.error.message);
  };
  const report = buildReport(comparison, NO_ANNOTATIONS, { createdAt: new Date().toISOString() });
  for (const { path, format } of reports) await write(path, renderReport(report, format));
  if (json === '-') terminal.write(jsonText(comparison));
  else if (json !== null) await write(json, jsonText(comparison));
  return failures;
}

function renderReport(report: Report, format: ReportTarget['format']): string {
  switch (format) {
    case 'html':
      return renderReportHtml(report);
    case 'markdown':
      return renderReportMarkdown(report);
    case 'csv':
      return renderReportCsv(report);
    default:
      return format satisfies never;
  }
}

const jsonText = (comparison: Comparison): string =>
  `${JSON.stringify(comparisonToJson(comparison, NO_ANNOTATIONS), null, 2)}\n`;
