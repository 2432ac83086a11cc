import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import type { FileFormat, ReportFile } from '../../app/index.ts';

const FILTERS: Readonly<Record<FileFormat, Electron.FileFilter>> = {
  html: { name: 'Web page', extensions: ['html'] },
  markdown: { name: 'Markdown', extensions: ['md'] },
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  json: { name: 'JSON', extensions: ['json'] },
  synopsis: { name: 'Synopsis file', extensions: ['synopsis'] },
  synoptic: { name: 'Synoptic library', extensions: ['synoptic'] },
};

/** Asks the reader where a report goes; null where the dialog is closed. */
export async function chooseReportPath(report: ReportFile): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: 'Export report',
    defaultPath: join(app.getPath('documents'), basename(report.suggestedName)),
    filters: [FILTERS[report.format]],
  });
  return canceled || filePath === '' ? null : filePath;
}
