import { randomUUID } from 'node:crypto';
import {
  type Comparison,
  nameComparison,
  type ReportDetails,
  renderReport,
  type StoredWork,
  writePortable,
} from '../../app/index.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { VERSION } from '../version.ts';
import type { CompareCommand } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Writes every report and the JSON that were asked for; gives one sentence for each that could not be written. */
export async function writeOutputs(
  comparison: Comparison,
  { reports, json, synopsis }: CompareCommand,
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
  if (synopsis !== null) {
    const bytes = writePortable(newWork(comparison, details), details.generator);
    const written = await writeFileAtomically(synopsis, bytes);
    if (!written.ok) failures.push(written.error.message);
  }
  return failures;
}

const newWork = ({ articles }: Comparison, { name, createdAt }: ReportDetails): StoredWork => ({
  id: randomUUID(),
  name,
  createdAt,
  base: null,
  articles,
  highlights: [],
  notes: [],
  decisions: [],
});

const jsonOutput = (path: string) => ({ path, format: 'json' }) as const;

/** Nobody has marked anything yet. */
function reportDetails({ articles }: Comparison): ReportDetails {
  return {
    name: nameComparison(articles),
    createdAt: new Date().toISOString(),
    generator: `synoptic ${VERSION}`,
    highlights: [],
    notes: [],
  };
}
