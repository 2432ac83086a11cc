import type { Finding } from '../../../app/index.ts';
import { verdictText } from '../../components/decide-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** A finding in one line; choosing it shows its evidence and brings its words together. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const verdict = useVerdict(finding.id);
  return (
    <button
      type="button"
      className="finding-row"
      data-kind={finding.kind}
      onClick={() => workbench.select({ finding: finding.id })}
    >
      <KindGlyph kind={finding.kind} verdict={verdict?.state ?? null} />
      <b>{KIND_TEXT[finding.kind].name}</b>
      <span>{finding.summary}</span>
      {verdict && <i className="finding-verdict">{verdictText(verdict)}</i>}
    </button>
  );
}
