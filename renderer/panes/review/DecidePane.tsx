import type { VerdictState } from '../../../app/index.ts';
import { DECIDE_TEXT } from '../../components/decide-text.ts';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { Keys, KeysOf } from '../../components/Keys.tsx';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { useVerdict } from '../../components/use-verdict.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { Decided } from '../decide/Decided.tsx';
import { DismissalReasons } from '../decide/DismissalReasons.tsx';
import { noteOnFinding } from '../read/mark-words.ts';
import { DecideTogether } from './DecideTogether.tsx';
import { LastDecisions } from './LastDecisions.tsx';
import { LostVerdicts } from './LostVerdicts.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';

/** What can be said of the current finding, how far the review is, and what was decided last. */
export function DecidePane() {
  const finding = useWorkbenchState(({ comparison, selection }) =>
    comparison?.findings.some(({ id }) => id === selection.finding) ? selection.finding : null,
  );
  return (
    <aside className="decide-pane" aria-label={DECIDE_TEXT.name}>
      {finding && <Decide finding={finding} />}
      <ReviewProgress />
      <LastDecisions />
      <LostVerdicts />
    </aside>
  );
}

function Decide({ finding }: { readonly finding: string }) {
  const workbench = useWorkbench();
  const verdict = useVerdict(finding);
  return (
    <section className="decide">
      <h2 className="section-head">{DECIDE_TEXT.name}</h2>
      <Command finding={finding} state="confirmed" icon="check" keys="C" look="main" />
      <button
        type="button"
        className="command"
        aria-pressed={verdict?.state === 'dismissed'}
        onClick={() => workbench.look({ dismissing: finding, dismissingAll: false })}
      >
        <Icon name="close" />
        <span>{DECIDE_TEXT.dismissWhy}</span>
        <KeysOf command="dismiss" />
      </button>
      <DismissalReasons onReason={(reason) => workbench.decide(finding, 'dismissed', reason)} />
      <Command finding={finding} state="second-look" icon="flag" keys="L" />
      <div className="command-pair">
        <button type="button" className="command" onClick={() => noteOnFinding(workbench, finding)}>
          <Icon name="pencil" />
          <span>{REVIEW_TEXT.note}</span>
          <KeysOf command="note" />
        </button>
        <button
          type="button"
          className="command"
          onClick={() => workbench.look({ dialog: 'kind' })}
        >
          <Icon name="swap" />
          <span>{REVIEW_TEXT.changeKind}</span>
          <KeysOf command="changeKind" />
        </button>
      </div>
      <DecideTogether finding={finding} />
      {verdict && <Decided finding={finding} verdict={verdict} />}
    </section>
  );
}

interface CommandProps {
  readonly finding: string;
  readonly state: Extract<VerdictState, 'confirmed' | 'second-look'>;
  readonly icon: IconName;
  readonly keys: string;
  readonly look?: 'main';
}

function Command({ finding, state, icon, keys, look }: CommandProps) {
  const workbench = useWorkbench();
  const verdict = useVerdict(finding);
  return (
    <button
      type="button"
      className="command"
      data-look={look}
      aria-pressed={verdict?.state === state}
      onClick={() => workbench.decide(finding, state)}
    >
      <Icon name={icon} />
      <span>{state === 'confirmed' ? DECIDE_TEXT.confirm : DECIDE_TEXT.secondLook}</span>
      <Keys keys={keys} />
    </button>
  );
}
