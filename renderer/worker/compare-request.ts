import type { CompareOptions, Comparison, Progress } from '../../app/index.ts';

/** What the worker says before it answers. */
export interface ComparingNews {
  onProgress(progress: Progress): void;
  /** Everything is lined up: links and passages are as they will be, what differs is looked for next. */
  onLinedUp(linedUp: Comparison): void;
}

/** What crosses to the worker: the options, with the budget as a time limit because a clock cannot cross. */
export interface CompareRequest extends Omit<CompareOptions, 'budget' | 'onLinedUp'> {
  readonly milliseconds: number;
  /** Whether what is lined up is wanted before the answer: where an earlier answer is on screen, it is not. */
  readonly tellsLinedUp: boolean;
  /** Id of the comparison it is for. */
  readonly work: string;
}
