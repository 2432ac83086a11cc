import { DISMISSAL_REASONS } from '../../components/decide-text.ts';
import { KEY_TEXT } from '../../components/key-text.ts';
import type { Workbench } from '../../state/workbench.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import type { KeyBinding } from '../key-binding.ts';

const hasFinding = ({ selection }: WorkbenchState): boolean => selection.finding !== null;
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
  run: ({ workbench }) =>
    withFinding(workbench, (finding) => workbench.decide(finding, 'dismissed', reason)),
}));

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
      withFinding(workbench, (finding) => workbench.look({ dismissing: finding, details: true })),
  },
  {
    id: 'secondLook',
    does: KEY_TEXT.secondLook,
    when: hasFinding,
    run: ({ workbench }) =>
      withFinding(workbench, (finding) => workbench.decide(finding, 'second-look')),
  },
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
