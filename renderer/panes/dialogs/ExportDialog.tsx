import type { ReportFormat } from '../../../app/index.ts';
import { EXPORT_TEXT, FORMAT_TEXT } from '../../components/export-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { AppDialog } from './AppDialog.tsx';
import { UnreviewedGate } from './UnreviewedGate.tsx';

const FORMATS: readonly ReportFormat[] = ['html', 'markdown', 'csv', 'json'];

/** The forms a report can take. Choosing one writes it. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const findings = useWorkbenchState((state) => state.comparison?.findings);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const unreviewed = findings?.filter(({ id }) => !verdicts.has(id)) ?? [];
  const write = (format: ReportFormat): void => {
    onClose();
    void workbench.exportReport(format);
  };
  const writeSynopsis = (): void => {
    onClose();
    void workbench.exportSynopsis();
  };
  return (
    <AppDialog title={EXPORT_TEXT.title} size="small" onClose={onClose}>
      <p className="muted">{EXPORT_TEXT.why}</p>
      <ul className="export-formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" disabled={!findings} onClick={() => write(format)}>
              <b>{FORMAT_TEXT[format].name}</b> <span>{FORMAT_TEXT[format].about}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">{EXPORT_TEXT.whole}</p>
      <ul className="export-formats">
        <li>
          <button type="button" onClick={writeSynopsis}>
            <b>{FORMAT_TEXT.synopsis.name}</b> <span>{FORMAT_TEXT.synopsis.about}</span>
          </button>
        </li>
      </ul>
      {unreviewed.length > 0 && <UnreviewedGate unreviewed={unreviewed} onClose={onClose} />}
      {!findings && (
        <p className="gate">
          <Icon name="flag" />
          {EXPORT_TEXT.notCompared}
        </p>
      )}
    </AppDialog>
  );
}
