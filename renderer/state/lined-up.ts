import type { Comparison } from '../../app/index.ts';
import type { WorkbenchState } from './workbench-state.ts';

/**
 * What texts are read by: the answer, or, before there is one, what is lined up so far. Only passages and links of it are sure:
 * whatever speaks of differences takes `comparison` itself.
 */
export const linedUpIn = ({
  comparison,
  linedUp,
}: Pick<WorkbenchState, 'comparison' | 'linedUp'>): Comparison | null => comparison ?? linedUp;
