import type { Article, Finding } from '../../../app/index.ts';
import { verdictText } from '../../components/decide-text.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { useArticles } from '../../components/use-articles.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { readingWords } from '../review/reading-words.ts';

/** A finding in one line; choosing it shows its evidence and brings its words together. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const verdict = useVerdict(finding.id);
  const articles = useArticles();
  return (
    <button
      type="button"
      className="finding-row"
      data-kind={finding.kind}
      onClick={() => workbench.select({ finding: finding.id })}
    >
      <KindGlyph kind={finding.kind} verdict={verdict?.state ?? null} />
      <b>{findingTitle(finding)}</b>
      <span title={finding.summary}>{wordsOf(finding, articles)}</span>
      {verdict && <i className="finding-verdict">{verdictText(verdict)}</i>}
    </button>
  );
}

/** The title says already where nothing is. */
function wordsOf(finding: Finding, articles: readonly Article[]): string {
  const evidence = finding.evidence.filter(({ text }) => text !== '');
  return readingWords({ ...finding, evidence }, articles).join(' / ');
}
