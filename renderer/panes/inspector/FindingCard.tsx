import { certaintyLadder, type Evidence, type Finding, isEmptyRange } from '../../../app/index.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useVerdict } from '../../components/use-verdict.ts';
import { DecideBar } from '../decide/DecideBar.tsx';
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
        {evidence.map((one) => (
          <EvidenceLine key={`${one.article}-${one.start}`} evidence={one} />
        ))}
      </ul>
      {ladder && <Ladder ladder={ladder} />}
      <DecideBar finding={finding.id} verdict={verdict} />
      {finding.kindWas && (
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

function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const nothing = isEmptyRange(evidence);
  return (
    <li data-nothing={nothing || undefined}>
      <SiglumBadge siglum={evidence.article} size="small" outline={nothing} />
      {nothing ? INSPECTOR_TEXT.gapEvidence(evidence.article) : <q>{evidence.text}</q>}
    </li>
  );
}
