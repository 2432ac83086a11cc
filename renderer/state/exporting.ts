import {
  type Comparison,
  decidedStates,
  type FileFormat,
  LIBRARY_ENDING,
  PORTABLE_ENDING,
  type ReportFile,
  type ReportFormat,
  renderMatrixCsv,
  renderReport,
  titledValues,
  withVerdicts,
  writeLibrary,
  writePortable,
} from '../../app/index.ts';
import { exportFileName } from './export-file-name.ts';
import { LIBRARY_NOTICE } from './library-notice.ts';
import { notify, reportFailure, unforeseen } from './notify.ts';
import { readerTitles } from './passage-titles.ts';
import type { Work } from './work.ts';
import type { Actions } from './workbench.ts';
import type { Memory, WorkbenchContext } from './workbench-parts.ts';

interface FormatFacts {
  readonly extension: string;
  readonly mediaType: string;
}

const FORMATS: Readonly<Record<FileFormat, FormatFacts>> = {
  html: { extension: 'html', mediaType: 'text/html' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  json: { extension: 'json', mediaType: 'application/json' },
  synopsis: { extension: PORTABLE_ENDING, mediaType: 'application/zip' },
  synoptic: { extension: LIBRARY_ENDING, mediaType: 'application/zip' },
};

const NOT_COMPARED_YET =
  'There is nothing to export yet: open at least two articles and wait until they are compared.';

/** How the reader's work leaves the program: as a report file. */
export function createExporting(
  context: WorkbenchContext,
): Pick<
  Actions,
  'exportMatrix' | 'exportReport' | 'exportSynopsis' | 'exportLibrary' | 'leaveOutUnreviewed'
> {
  const { store } = context;
  return {
    exportMatrix: async () => {
      const { work, comparison, verdicts } = store.getState();
      if (!work || !comparison) return notify(context, 'problem', NOT_COMPARED_YET);
      const passages = decidedStates(comparison, verdicts);
      await deliver(context, {
        suggestedName: `${exportFileName(work.name)} matrix.csv`,
        format: 'csv',
        content: renderMatrixCsv({ ...comparison, passages }, titlesOf(work, comparison)),
      });
    },
    leaveOutUnreviewed: (leaveOut) => rememberGate(context, leaveOut),
    exportReport: async (format) => {
      const { work, comparison } = store.getState();
      if (!work || !comparison) return notify(context, 'problem', NOT_COMPARED_YET);
      await deliver(context, reportFile(context, work, comparison, format));
    },
    exportSynopsis: async () => {
      const { work } = store.getState();
      if (work) await deliver(context, synopsisFile(context, work));
    },
    exportLibrary: async () => {
      const works = await context.library.all().catch((error) => {
        reportFailure(context, unforeseen(LIBRARY_NOTICE.notRead, error));
      });
      if (works) await deliver(context, libraryFile(context, works));
    },
  };
}

function reportFile(
  context: WorkbenchContext,
  work: Work,
  comparison: Comparison,
  format: ReportFormat,
): ReportFile {
  const { name, highlights, notes } = work;
  const { verdicts, view } = context.store.getState();
  const findings = withVerdicts(comparison.findings, verdicts).filter(
    ({ verdict }) => verdict !== null || format === 'json' || !view.leaveOutUnreviewed,
  );
  const content = renderReport(
    format,
    {
      ...comparison,
      findings,
      passages: decidedStates(comparison, verdicts),
      values: titledValues(comparison.values, readerTitles(comparison, work.decisions)),
    },
    {
      name,
      highlights,
      notes,
      titles: titlesOf(work, comparison),
      createdAt: context.now(),
      generator: generatorOf(context),
    },
  );
  return { suggestedName: `${exportFileName(name)}.${FORMATS[format].extension}`, format, content };
}

/** The reader's titles of passages, by id. */
const titlesOf = ({ decisions }: Work, comparison: Comparison): ReadonlyMap<string, string> =>
  new Map([...readerTitles(comparison, decisions).passages].map(([id, { title }]) => [id, title]));

const synopsisFile = (context: WorkbenchContext, work: Work): ReportFile => ({
  suggestedName: `${exportFileName(work.name)}.${PORTABLE_ENDING}`,
  format: 'synopsis',
  content: writePortable(work, generatorOf(context)),
});

const libraryFile = (context: WorkbenchContext, works: readonly Work[]): ReportFile => ({
  suggestedName: `Library ${context.now().slice(0, 10)}.${LIBRARY_ENDING}`,
  format: 'synoptic',
  content: writeLibrary(works, generatorOf(context)),
});

const generatorOf = ({ store }: WorkbenchContext): string =>
  `synoptic ${store.getState().launch?.version ?? ''}`.trim();

/** Ids of comparisons whose reports leave out what was not reviewed. */
export const leavesOut = (memory: Memory): readonly string[] =>
  (memory.read('leave-out-unreviewed') ?? '').split(' ').filter(Boolean);

function rememberGate({ store, memory }: WorkbenchContext, leaveOut: boolean): void {
  const { work, view } = store.getState();
  const others = leavesOut(memory).filter((id) => id !== work?.id);
  const ids = leaveOut && work ? [...others, work.id] : others;
  memory.write('leave-out-unreviewed', ids.join(' '));
  store.setState({ view: { ...view, leaveOutUnreviewed: leaveOut } });
}

/** To the host's save dialog where it has one, else to the browser's downloads. */
async function deliver(context: WorkbenchContext, file: ReportFile): Promise<void> {
  if (context.store.getState().launch?.saves !== 'dialog')
    return context.download(file.suggestedName, FORMATS[file.format].mediaType, file.content);
  const saved = await context.bridge.request('report.save', file);
  if (!saved.ok) reportFailure(context, saved.error);
  else if (saved.value.path) notify(context, 'information', `Saved as ${saved.value.path}.`);
}
