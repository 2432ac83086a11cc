import type { CompareOptions } from '../../app/index.ts';

/** What crosses to the worker: the options, with the budget as a time limit because a clock cannot cross. */
export interface CompareRequest extends Omit<CompareOptions, 'budget'> {
  readonly milliseconds: number;
  /** Id of the comparison it is for. */
  readonly work: string;
}
