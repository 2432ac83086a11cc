import { type Comparison, type Finding, isEmptyRange } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { titleOfFinding } from '../../state/passage-titles.ts';
import { SourceArrow } from './SourceArrow.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
}

/** Who is said to say it: for every source at its beginning, and wherever the sources differ about it. */
export function AttributionPanel({ comparison, findings }: Props) {
  return (
    <>
      <Chains comparison={comparison} />
      {findings.length === 0 && <p className="ledger muted">{MATRIX_TEXT.noAttribution}</p>}
      {findings.map((finding) => (
        <Attribution key={finding.id} finding={finding} />
      ))}
    </>
  );
}

/** Where none says whom it has the story from, one sentence says so for all. */
function Chains({ comparison: { attribution } }: Pick<Props, 'comparison'>) {
  const isNamed = attribution.some(({ chain }) => chain.length > 0);
  return (
    <section className="ledger">
      <h2 className="ledger-title">
        <b>{MATRIX_TEXT.chains}</b>
      </h2>
      {!isNamed && <p className="muted">{MATRIX_TEXT.noChains}</p>}
      {isNamed &&
        attribution.map(({ article, chain }) => (
          <p key={article} className="hop">
            <SiglumBadge siglum={article} size="small" />
            {chain.length === 0 && <SourceArrow words={null} />}
            {chain.map(({ text, start }) => (
              <SourceArrow key={start} words={text} />
            ))}
          </p>
        ))}
    </section>
  );
}

function Attribution({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const title = useWorkbenchState((state) => titleOfFinding(state, finding.id));
  const verdict = useVerdict(finding.id);
  return (
    <section className="ledger">
      <h2 className="ledger-title">
        <button
          type="button"
          className="ledger-finding"
          aria-label={finding.summary}
          onClick={() => workbench.select({ finding: finding.id })}
        >
          <KindGlyph kind={finding.kind} verdict={verdict?.state ?? null} />
        </button>
        <b>{title}</b>
      </h2>
      {finding.evidence.map((one) => (
        <p key={`${one.article}${one.start}`} className="hop">
          <SiglumBadge siglum={one.article} size="small" />
          <SourceArrow words={isEmptyRange(one) ? null : one.text} />
          {isEmptyRange(one) && (
            <span className="ledger-apart" data-grave="">
              {MATRIX_TEXT.dropped}
            </span>
          )}
        </p>
      ))}
    </section>
  );
}
