import type { Comparison } from '../../../app/index.ts';
import type { RibbonFacts } from '../../dom/measure-gutter.ts';
import { linedUpIn } from '../../state/lined-up.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { pinnedPassages } from '../../state/pinned-passages.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';

/** What the ribbons show of the state. */
export function ribbonFacts(state: WorkbenchState): RibbonFacts {
  const comparison = linedUpIn(state);
  const index = comparison && passageIndexOf(comparison);
  const pins = comparison && pinnedPassages(comparison);
  return {
    selected: state.selection.passage,
    isPinned: (passage) => pins?.has(passage) ?? false,
    isMoved: (passage) => (comparison ? isMoved(comparison, passage) : false),
    numberOf: ({ siglum }, passage) => index?.numbers.get(siglum)?.get(passage) ?? null,
  };
}

/** Whether the passage was found to be told at different places. */
const isMoved = (comparison: Comparison, passage: string): boolean =>
  passageIndexOf(comparison)
    .findings.get(passage)
    ?.some(({ kind }) => kind === 'moved') ?? false;
