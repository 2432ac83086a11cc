import {
  type Decision,
  type Finding,
  type FindingKind,
  matchFinding,
  referTo,
  type VerdictDecision,
  type VerdictState,
} from '../../app/index.ts';
import type { Changing } from './changing.ts';
import { nextOpenFinding } from './finding-order.ts';
import { decidedTogether, lackingSigla } from './shared-absences.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

type Deciding = Pick<
  Actions,
  | 'decide'
  | 'decideTogether'
  | 'takeBackVerdict'
  | 'withdrawDecision'
  | 'changeKind'
  | 'nextToReview'
>;

const DOES: Readonly<Record<VerdictState, string>> = {
  confirmed: 'confirmed finding',
  dismissed: 'dismissed finding',
  'second-look': 'second look',
};

const DOES_TO_ALL: Readonly<Record<VerdictState, string>> = {
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  'second-look': 'second look at',
};

const LIST = new Intl.ListFormat('en-GB');

/** What the reader says of findings. Every decision is one change and can be undone like any other. */
export function createDeciding(
  { store, newId, now }: WorkbenchContext,
  { change }: Pick<Changing, 'change'>,
  { select, look }: Pick<Actions, 'select' | 'look'>,
): Deciding {
  const findingOf = (id: string): Finding | undefined =>
    store.getState().comparison?.findings.find((finding) => finding.id === id);

  const decisionsOf = (id: string): readonly Decision[] =>
    store.getState().work?.decisions.filter((one) => 'finding' in one && one.finding === id) ?? [];

  /** Also the one a finding inherited from an earlier run. */
  const verdictOn = (id: string): VerdictDecision | undefined => {
    const { work, comparison } = store.getState();
    const verdicts = work?.decisions.filter((one) => one.type === 'verdict') ?? [];
    return (
      // The last one is in force.
      verdicts.findLast(({ finding }) => finding === id) ??
      verdicts.find((one) => matchFinding(comparison?.findings ?? [], one)?.finding.id === id)
    );
  };

  function decide(id: string, state: VerdictState, reason: string | null = null): void {
    const finding = findingOf(id);
    if (finding) give([finding], DOES[state], state, reason);
  }

  function decideTogether(state: VerdictState, reason: string | null = null): void {
    const all = decidedTogether(store.getState());
    const where = LIST.format(lackingSigla(all));
    const what = `${DOES_TO_ALL[state]} ${all.length} findings, absent in ${where}`;
    if (all.length > 1) give(all, what, state, reason);
  }

  /** One step, however many findings it decides. */
  function give(
    findings: readonly Finding[],
    what: string,
    state: VerdictState,
    reason: string | null,
  ): void {
    const verdict = { state, reason, at: now() };
    const put = findings.map((finding): VerdictDecision => {
      const id = verdictOn(finding.id)?.id ?? newId();
      return { type: 'verdict', id, ...referTo(finding), verdict };
    });
    change({ kind: 'decide', what, put, takeBack: [] });
    look({ dismissing: null });
    if (store.getState().view.mode === 'review') nextToReview(1);
  }

  function takeBackVerdict(id: string): void {
    const old = verdictOn(id);
    if (old) withdrawDecision(old.id);
  }

  const withdrawDecision = (id: string): void =>
    change({ kind: 'decide', what: 'taking back', put: [], takeBack: [id] });

  /** The machine's own kind again is no change at all. */
  function changeKind(id: string, kind: FindingKind): void {
    const finding = findingOf(id);
    if (!finding || finding.kind === kind) return;
    const old = decisionsOf(id).findLast((one) => one.type === 'kind');
    const what = 'change of kind';
    const machines = finding.kindWas === kind;
    const fresh: Decision = {
      type: 'kind',
      id: old?.id ?? newId(),
      ...referTo(finding),
      kind,
      at: now(),
    };
    const takeBack = machines && old ? [old.id] : [];
    change({ kind: 'decide', what, put: machines ? [] : [fresh], takeBack });
  }

  function nextToReview(step: 1 | -1): void {
    const finding = nextOpenFinding(store.getState(), step);
    if (finding) select({ finding });
  }

  return { decide, decideTogether, takeBackVerdict, withdrawDecision, changeKind, nextToReview };
}
