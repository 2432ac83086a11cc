import type { Finding } from '../../../app/index.ts';
import { verdictText } from '../../components/decide-text.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { readingWords } from '../review/reading-words.ts';

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
      <b>{findingTitle(finding)}</b>
      <span title={finding.summary}>{wordsOf(finding)}</span>
      {verdict && <i className="finding-verdict">{verdictText(verdict)}</i>}
    </button>
  );
}

/** The title says already where nothing is. */
const wordsOf = (finding: Finding): string =>
  readingWords({ ...finding, evidence: finding.evidence.filter(({ text }) => text !== '') }).join(
    ' / ',
  );
