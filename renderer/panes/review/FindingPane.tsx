import { useEffect, useRef } from 'react';
import type { Comparison, Finding } from '../../../app/index.ts';
import { findingTitle } from '../../components/finding-title.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { reviewOrder } from '../../state/review-order.ts';
import { EvidenceCardView } from './EvidenceCardView.tsx';
import { evidenceCards } from './evidence-cards.ts';
import { WordByWord } from './WordByWord.tsx';

/** The current finding with what every source says of it. */
export function FindingPane() {
  const comparison = useWorkbenchState((state) => state.comparison);
  const current = useWorkbenchState((state) => state.selection.finding);
  const finding = comparison?.findings.find(({ id }) => id === current);
  if (!comparison || !finding)
    return (
      <section className="finding-pane">
        <h2 className="view-title">{REVIEW_TEXT.noFindings}</h2>
        <p className="muted">{REVIEW_TEXT.noFindingsWhy}</p>
      </section>
    );
  return <Pane comparison={comparison} finding={finding} />;
}

interface Props {
  readonly comparison: Comparison;
  readonly finding: Finding;
}

function Pane({ comparison, finding }: Props) {
  const pane = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding is read from its top
  useEffect(() => void pane.current?.scrollTo(0, 0), [finding.id]);
  return (
    <section
      className="finding-pane"
      ref={pane}
      data-kind={finding.kind}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for the arrow keys
      tabIndex={0}
      aria-label={KIND_TEXT[finding.kind].name}
    >
      <Head finding={finding} />
      <ul aria-label={REVIEW_TEXT.evidence}>
        {evidenceCards(comparison, finding).map((card) => (
          <li key={card.siglum}>
            <EvidenceCardView card={card} comparison={comparison} kind={finding.kind} />
          </li>
        ))}
      </ul>
      <WordByWord comparison={comparison} finding={finding} />
    </section>
  );
}

function Head({ finding }: Pick<Props, 'finding'>) {
  const { id, kind, kindWas, provenance, summary } = finding;
  const { store } = useWorkbench();
  useWorkbenchState((state) => state.view.hiddenKinds);
  const verdict = useVerdict(id);
  const order = reviewOrder(store.getState());
  return (
    <header className="finding-head">
      <KindGlyph kind={kind} verdict={verdict?.state ?? null} />
      <div>
        <h2 className="view-title">{findingTitle(finding)}</h2>
        <p>{summary}</p>
        {kindWas && provenance === 'auto' && <p>{REVIEW_TEXT.wasKind(KIND_TEXT[kindWas].name)}</p>}
        {provenance === 'manual' && <p>{REVIEW_TEXT.yours}</p>}
      </div>
      <span className="faint">
        {REVIEW_TEXT.numberOf(order.findIndex((one) => one.id === id) + 1, order.length)}
      </span>
    </header>
  );
}
