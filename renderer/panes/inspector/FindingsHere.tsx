import {
  type Comparison,
  type Finding,
  isToldAlike,
  type JudgedPassage,
} from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { findingOrder } from '../../state/finding-order.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { FindingCard } from './FindingCard.tsx';
import { FindingRow } from './FindingRow.tsx';
import { siglaWith } from './passage-facts.ts';
import { splitHidden } from './split-hidden.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** The findings of a passage: the selected one with its evidence, the others in a line each. */
export function FindingsHere({ comparison, passage }: Props) {
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const current = useWorkbenchState((state) => state.selection.finding);
  const found = passageIndexOf(comparison).findings.get(passage.id) ?? [];
  const { shown, hidden: kept } = splitHidden(found, hidden);
  const order = findingOrder(useWorkbench().store.getState());
  // In the order in which the keys walk them.
  const findings = order.filter((one) => shown.includes(one));
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const reviewed = findings.filter(({ id }) => verdicts.has(id)).length;
  return (
    <section>
      <h3 className="section-head">
        {INSPECTOR_TEXT.findings}{' '}
        <span className="faint">
          {INSPECTOR_TEXT.findingCount(findings.length)}
          {findings.length > 0 && `, ${INSPECTOR_TEXT.reviewed(reviewed, findings.length)}`}
        </span>
      </h3>
      {findings.length + kept.length === 0 && (
        <Agreement comparison={comparison} passage={passage} />
      )}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {finding.id === current ? (
              <FindingCard finding={finding} number={order.indexOf(finding) + 1} />
            ) : (
              <FindingRow finding={finding} />
            )}
          </li>
        ))}
      </ul>
      <HiddenHere findings={kept} />
    </section>
  );
}

/** What a filter keeps from the reader here: that must not look like agreement. */
function HiddenHere({ findings }: { readonly findings: readonly Finding[] }) {
  const workbench = useWorkbench();
  if (findings.length === 0) return null;
  const kinds = new Set(findings.map(({ kind }) => kind));
  const show = (): void => {
    const { hiddenKinds } = workbench.store.getState().view;
    workbench.look({ hiddenKinds: hiddenKinds.filter((kind) => !kinds.has(kind)) });
  };
  return (
    <p className="hidden-here">
      {INSPECTOR_TEXT.hiddenHere(findings.length)}
      <button type="button" className="link-action" onClick={show}>
        {INSPECTOR_TEXT.showHidden}
      </button>
    </p>
  );
}

/** Where time ran out, or words differ, nothing found is no sign that the sources agree. */
function Agreement({ comparison, passage }: Props) {
  const readings = siglaWith(passage);
  if (comparison.cuts.some(({ kind }) => kind === 'budget'))
    return <p className="muted">{INSPECTOR_TEXT.cutShort}</p>;
  if (readings.length > 1 && !isToldAlike(passage))
    return <p className="muted">{INSPECTOR_TEXT.otherWords(readings.length)}</p>;
  return (
    <p className="muted">
      {readings.length > 1 && `${INSPECTOR_TEXT.agree} `}
      {INSPECTOR_TEXT.agreeCompared(readings.length)}
    </p>
  );
}
