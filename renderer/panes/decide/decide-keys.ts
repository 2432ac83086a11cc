import { DISMISSAL_REASONS } from '../../components/decide-text.ts';
import { KEY_TEXT } from '../../components/key-text.ts';
import { decidedTogether } from '../../state/shared-absences.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import type { KeyBinding } from '../key-binding.ts';

const hasFinding = ({ selection }: WorkbenchState): boolean => selection.finding !== null;
const hasOthers = (state: WorkbenchState): boolean =>
  state.view.mode === 'review' && decidedTogether(state).length > 1;
const isDismissing = ({ view }: WorkbenchState): boolean => view.dismissing !== null;

function withFinding(workbench: Workbench, act: (finding: string) => void): void {
  const { finding } = workbench.store.getState().selection;
  if (finding) act(finding);
}

/** While a dismissal waits for its reason, digits are reasons and a second X gives none. */
const REASON_BINDINGS: readonly KeyBinding[] = [
  ...DISMISSAL_REASONS.map((reason, at) => ({ keys: [String(at + 1)], reason })),
  { keys: ['X'], reason: null },
].map(({ keys, reason }) => ({
  keys,
  does: KEY_TEXT.dismiss,
  inList: false,
  when: isDismissing,
  run: ({ workbench }) => withFinding(workbench, (finding) => dismiss(workbench, finding, reason)),
}));

function dismiss(workbench: Workbench, finding: string, reason: string | null): void {
  if (workbench.store.getState().view.dismissingAll) workbench.decideTogether('dismissed', reason);
  else workbench.decide(finding, 'dismissed', reason);
}

/** What is said of all sources that lack the same words. */
const TOGETHER_BINDINGS: readonly KeyBinding[] = [
  {
    id: 'confirmAll',
    does: KEY_TEXT.confirmAll,
    when: hasOthers,
    run: ({ workbench }) => workbench.decideTogether('confirmed'),
  },
  {
    id: 'dismissAll',
    does: KEY_TEXT.dismissAll,
    when: hasOthers,
    run: ({ workbench }) =>
      withFinding(workbench, (finding) =>
        workbench.look({ dismissing: finding, dismissingAll: true }),
      ),
  },
  {
    id: 'secondLookAll',
    does: KEY_TEXT.secondLookAll,
    when: hasOthers,
    run: ({ workbench }) => workbench.decideTogether('second-look'),
  },
];

/** What a reader says of the selected finding. */
export const DECIDE_BINDINGS: readonly KeyBinding[] = [
  ...REASON_BINDINGS,
  {
    id: 'confirm',
    does: KEY_TEXT.confirm,
    when: hasFinding,
    run: ({ workbench }) =>
      withFinding(workbench, (finding) => workbench.decide(finding, 'confirmed')),
  },
  {
    id: 'dismiss',
    does: KEY_TEXT.dismiss,
    when: hasFinding,
    run: ({ workbench }) =>
      withFinding(workbench, (finding) =>
        workbench.look({ dismissing: finding, dismissingAll: false, details: true }),
      ),
  },
  {
    id: 'secondLook',
    does: KEY_TEXT.secondLook,
    when: hasFinding,
    run: ({ workbench }) =>
      withFinding(workbench, (finding) => workbench.decide(finding, 'second-look')),
  },
  ...TOGETHER_BINDINGS,
  {
    id: 'takeBack',
    does: KEY_TEXT.takeBack,
    when: hasFinding,
    run: ({ workbench }) => withFinding(workbench, workbench.takeBackVerdict),
  },
  {
    id: 'changeKind',
    does: KEY_TEXT.changeKind,
    when: hasFinding,
    run: ({ workbench }) => workbench.look({ dialog: 'kind' }),
  },
  {
    id: 'toReview',
    does: KEY_TEXT.toReview,
    run: ({ workbench }) => workbench.nextToReview(1),
  },
  {
    id: 'previousToReview',
    does: KEY_TEXT.previousToReview,
    run: ({ workbench }) => workbench.nextToReview(-1),
  },
];
