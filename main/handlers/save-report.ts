import { fail, ok, type ReportFile, type Result, type SaveOutcome } from '../../app/index.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Host } from './host.ts';

/** Asks where the report goes and writes it there; a `path` of null where the reader chose no place. */
export async function saveReport(host: Host, report: ReportFile): Promise<Result<SaveOutcome>> {
  if (host.chooseReportPath === null) return fail(noDialog(report));
  const path = await host.chooseReportPath(report);
  if (path === null) return ok({ path });
  const written = await writeFileAtomically(path, report.content);
  return written.ok ? ok({ path }) : written;
}

const noDialog = (report: ReportFile) =>
  ({
    code: 'bad-request',
    message: 'This window saves reports as downloads and has no save dialog.',
    file: report.suggestedName,
  }) as const;
