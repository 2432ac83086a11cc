import { type Article, certaintyLadder, type Finding, isEmptyRange } from '../../../app/index.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { DecideBar } from '../decide/DecideBar.tsx';
import { type EvidenceLine, evidenceLines } from './evidence-lines.ts';
import { Ladder } from './Ladder.tsx';
import { OwnFindingLine } from './OwnFindingLine.tsx';

const NO_ARTICLES: readonly Article[] = [];

interface Props {
  readonly finding: Finding;
  /** Among those shown, counted from 1. */
  readonly number: number;
}

/** The selected finding: what differs in one sentence, the words of every source that speaks of it, and how sure it is. */
export function FindingCard({ finding, number }: Props) {
  const { kind, summary, score, evidence } = finding;
  const verdict = useVerdict(finding.id);
  const articles = useWorkbenchState((state) => state.comparison?.articles ?? NO_ARTICLES);
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
        {evidenceLines(evidence, articles).map((line) => (
          <Line key={`${line.article}-${line.start}`} line={line} />
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

function Line({ line }: { readonly line: EvidenceLine }) {
  const nothing = isEmptyRange(line);
  return (
    <li data-nothing={nothing || undefined}>
      <SiglumBadge siglum={line.article} size="small" outline={nothing} />
      {nothing ? INSPECTOR_TEXT.gapEvidence(line.article) : <q>{line.text}</q>}
      {!nothing && line.places > 1 && (
        <span className="faint">{INSPECTOR_TEXT.places(line.places)}</span>
      )}
    </li>
  );
}
