import { applyDecisions, type Comparison, type Decision, readVerdicts } from '../../app/index.ts';
import type { Work } from './work.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** What the screen shows of the engine's answer. */
type Answer = Pick<WorkbenchState, 'found' | 'comparison' | 'verdicts'>;

/**
 * The engine's answer with the reader's decisions. A verdict changes `verdicts` alone: the comparison stays the same value, so
 * that deciding renders no text anew.
 */
export function answerFor(found: Comparison | null, work: Work | null): Answer {
  const decisions = work?.decisions ?? [];
  const comparison = found && decided(found, decisions);
  return { found, comparison, verdicts: readVerdicts(comparison?.findings ?? [], decisions) };
}

interface Applied {
  readonly decisions: readonly Decision[];
  readonly comparison: Comparison;
}

/** The last value made of each answer. */
const applied = new WeakMap<Comparison, Applied>();

function decided(found: Comparison, all: readonly Decision[]): Comparison {
  const decisions = all.filter(({ type }) => type === 'kind' || type === 'own-finding');
  const known = applied.get(found);
  if (known && sameItems(known.decisions, decisions)) return known.comparison;
  const comparison = applyDecisions(found, decisions);
  applied.set(found, { decisions, comparison });
  return comparison;
}

/** Whether two lists hold the very same values in the same order. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
