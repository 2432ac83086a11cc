import type { Verdict } from '../../app/index.ts';

/** Words for what a reader says of a finding. */
export const DECIDE_TEXT = {
  name: 'Decide',
  confirm: 'Confirm',
  dismiss: 'Dismiss',
  dismissWhy: 'Dismiss, with a reason',
  secondLook: 'Second look',
  takeBack: 'Take back',
  takeBackOf: 'Take the decision back',
  why: 'Why is it no finding?',
  withoutReason: 'No reason',
  together: (sigla: string) => `Absent in ${sigla}`,
  togetherWhy: 'The same words: one decision for all of them, undone in one step.',
  confirmAll: (count: number) => `Confirm all ${count}`,
  dismissAll: (count: number) => `Dismiss all ${count}`,
  secondLookAll: (count: number) => `Second look at all ${count}`,
  whyAll: (count: number) => `Why are these ${count} no findings?`,
  toReview: 'to review',
  states: { confirmed: 'confirmed', dismissed: 'dismissed', 'second-look': 'second look' },
} as const;

/** Why a finding is dismissed; the digit of each is its key. */
export const DISMISSAL_REASONS = [
  'Rounding',
  'Same meaning',
  'Editorial cut',
  'Wrong link',
] as const;

/** "dismissed, rounding" */
export const verdictText = ({ state, reason }: Verdict): string => {
  const words = DECIDE_TEXT.states[state];
  if (reason === null) return words;
  return state === 'second-look' ? `${words}: ${reason}` : `${words}, ${reason.toLowerCase()}`;
};
