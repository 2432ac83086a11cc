import { certaintyLadder, type Finding, isEmptyRange } from '../../../app/index.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useArticles } from '../../components/use-articles.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { DecideBar } from '../decide/DecideBar.tsx';
import { alikeLines, type EvidenceLine, evidenceLines } from './evidence-lines.ts';
import { Ladder } from './Ladder.tsx';
import { OwnFindingLine } from './OwnFindingLine.tsx';

interface Props {
  readonly finding: Finding;
  /** Among those shown, counted from 1. */
  readonly number: number;
}

/** The selected finding: what differs in one sentence, the words of every source that speaks of it, and how sure it is. */
export function FindingCard({ finding, number }: Props) {
  const { kind, summary, score, evidence } = finding;
  const verdict = useVerdict(finding.id);
  const articles = useArticles();
  const ladder = kind === 'certainty' ? certaintyLadder(evidence) : null;
  return (
    <article className="finding-card" data-kind={kind} aria-current="true">
      <h4>
        <KindGlyph kind={kind} verdict={verdict?.state ?? null} />
        {findingTitle(finding)}
        <span className="finding-number">{INSPECTOR_TEXT.finding(number)}</span>
      </h4>
      <p>{summary}</p>
      <ul className="evidence">
        {alikeLines(evidenceLines(evidence, articles)).map((lines) => (
          <Line key={`${lines[0]?.article}-${lines[0]?.start}`} lines={lines} />
        ))}
      </ul>
      {ladder && <Ladder ladder={ladder} />}
      <DecideBar finding={finding.id} verdict={verdict} />
      {finding.kindWas && finding.provenance === 'auto' && (
        <p className="finding-score">{REVIEW_TEXT.wasKind(KIND_TEXT[finding.kindWas].name)}</p>
      )}
      {finding.provenance === 'manual' ? (
        <OwnFindingLine finding={finding.id} />
      ) : (
        <p className="finding-score" title={INSPECTOR_TEXT.scoreWhy}>
          {INSPECTOR_TEXT.score(score)}
        </p>
      )}
    </article>
  );
}

/** The same words of one source or several. */
function Line({ lines }: { readonly lines: readonly EvidenceLine[] }) {
  const [first] = lines;
  if (!first) return null;
  const nothing = isEmptyRange(first);
  const sigla = [...new Set(lines.map(({ article }) => article))];
  return (
    <li data-nothing={nothing || undefined}>
      <span className="evidence-sigla">
        {sigla.map((siglum) => (
          <SiglumBadge key={siglum} siglum={siglum} size="small" outline={nothing} />
        ))}
      </span>
      {nothing ? INSPECTOR_TEXT.gapEvidence(sigla) : <q>{first.text}</q>}
      {!nothing && first.places > 1 && (
        <span className="faint">{INSPECTOR_TEXT.places(first.places)}</span>
      )}
    </li>
  );
}
