import { type Comparison, SIGLA } from '../../../app/index.ts';
import type { RibbonFacts } from '../../dom/draw-gutter.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { passageIndexOf } from './passage-index.ts';

/** What the ribbons show of the state. */
export function ribbonFacts({ comparison, selection }: WorkbenchState): RibbonFacts {
  const index = comparison && passageIndexOf(comparison);
  return {
    selected: selection.passage,
    isMoved: (passage) => (comparison ? isMoved(comparison, passage) : false),
    numberOf: ({ siglum }, passage) => index?.numbers.get(siglum)?.get(passage) ?? null,
  };
}

/** Whether any article tells the passage at another place than the others. */
export function isMoved(comparison: Comparison, passage: string): boolean {
  const cells = passageIndexOf(comparison).passages.get(passage)?.cells;
  return SIGLA.some((siglum) => cells?.[siglum]?.moved);
}
