import type { Comparison } from '../../../app/index.ts';
import type { RibbonFacts } from '../../dom/measure-gutter.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { pinnedPassages } from '../../state/pinned-passages.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';

/** What the ribbons show of the state. */
export function ribbonFacts({ comparison, selection }: WorkbenchState): RibbonFacts {
  const index = comparison && passageIndexOf(comparison);
  const pins = comparison && pinnedPassages(comparison);
  return {
    selected: selection.passage,
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
