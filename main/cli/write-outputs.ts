import { type Comparison, type ReportDetails, renderReport } from '../../app/index.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { VERSION } from '../version.ts';
import type { CompareCommand } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Writes every report and the JSON that were asked for; gives one sentence for each that could not be written. */
export async function writeOutputs(
  comparison: Comparison,
  { reports, json }: CompareCommand,
  terminal: Terminal,
): Promise<readonly string[]> {
  const details = reportDetails(comparison);
  if (json === '-') terminal.write(renderReport('json', comparison, details));
  const outputs = json === null || json === '-' ? reports : [...reports, jsonOutput(json)];
  const failures: string[] = [];
  for (const { path, format } of outputs) {
    const written = await writeFileAtomically(path, renderReport(format, comparison, details));
    if (!written.ok) failures.push(written.error.message);
  }
  return failures;
}

const jsonOutput = (path: string) => ({ path, format: 'json' }) as const;

/** Named after the first headline there is. Nobody has marked anything yet. */
function reportDetails({ articles }: Comparison): ReportDetails {
  const title = articles.find((article) => article.title !== null)?.title;
  return {
    name: title ?? articles.map(({ file }) => file.name).join(', '),
    createdAt: new Date().toISOString(),
    generator: `synoptic ${VERSION}`,
    highlights: [],
    notes: [],
  };
}
