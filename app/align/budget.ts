/** How much a run may use, and how it says where it stands. Given by the caller, because the engine has no clock of its own. */
export interface Budget {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** On the scale of `now`; work still open then is left out and said to be. */
  readonly deadline: number;
  readonly onProgress: (progress: Progress) => void;
}

export type Stage = 'aligning' | 'comparing';

/** "Comparing C with D, 5 of 6." */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  /** What is being worked on, in words. */
  readonly at: string;
}

/** A budget that never runs out and tells nobody anything. */
export const UNLIMITED: Budget = {
  now: () => 0,
  deadline: Number.POSITIVE_INFINITY,
  onProgress: () => {},
};

export const isSpent = (budget: Budget): boolean => budget.now() > budget.deadline;
