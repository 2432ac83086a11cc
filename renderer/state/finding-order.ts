import type { Comparison, Finding, FindingKind } from '../../app/index.ts';
import { findingsInText, rowsOf } from './reading-order.ts';
import { reviewOrder } from './review-order.ts';
import type { WorkbenchState } from './workbench-state.ts';

type Shown = Pick<WorkbenchState, 'comparison' | 'view'>;
type Walked = Shown & Pick<WorkbenchState, 'selection'>;

/**
 * The findings that are shown, in the order the keys walk them and their numbers count them: in Review that of its queue,
 * everywhere else that of the text, so that the next one is the next one below.
 */
export function findingOrder({ comparison, view }: Shown): readonly Finding[] {
  if (!comparison) return [];
  if (view.mode === 'review') return reviewOrder({ comparison, view });
  return shownInText(comparison, view.hiddenKinds);
}

interface ShownInText {
  readonly hidden: readonly FindingKind[];
  readonly findings: readonly Finding[];
}

/** The last answer for each comparison: asked for after every letter typed and every click. */
const shown = new WeakMap<Comparison, ShownInText>();

function shownInText(comparison: Comparison, hidden: readonly FindingKind[]): readonly Finding[] {
  const known = shown.get(comparison);
  if (known?.hidden === hidden) return known.findings;
  const findings = findingsInText(comparison).filter(({ kind }) => !hidden.includes(kind));
  shown.set(comparison, { hidden, findings });
  return findings;
}

/** The next (or previous) finding; null at the end. */
export const nextFinding = (state: Walked, step: 1 | -1): string | null =>
  fromReader(state, step).ahead[0]?.id ?? null;

/** The next (or previous) finding without a verdict, going round at the end; null where every one has its verdict. */
export function nextOpenFinding(
  state: Walked & Pick<WorkbenchState, 'verdicts'>,
  step: 1 | -1,
): string | null {
  const { ahead, passed } = fromReader(state, step);
  return [...ahead, ...passed].find(({ id }) => !state.verdicts.has(id))?.id ?? null;
}

interface FromReader {
  readonly ahead: readonly Finding[];
  /** The others, from where a new round begins to the selected one. */
  readonly passed: readonly Finding[];
}

function fromReader(state: Walked, step: 1 | -1): FromReader {
  const order = findingOrder(state);
  const walked = step === 1 ? order : order.toReversed();
  const next = nextPlace(state, walked, step);
  return { ahead: walked.slice(next), passed: walked.slice(0, next) };
}

/** Where in the findings as they are walked the reader goes next: from the selected one, else from the selected passage. */
function nextPlace(
  { comparison, selection, view }: Walked,
  walked: readonly Finding[],
  step: 1 | -1,
): number {
  const selected = walked.findIndex(({ id }) => id === selection.finding);
  if (selected >= 0) return selected + 1;
  const here = comparison?.passages.findIndex(({ id }) => id === selection.passage) ?? -1;
  if (!comparison || here < 0 || view.mode === 'review') return 0;
  const rowOf = rowsOf(comparison);
  // Forward the passage's own findings are the next ones; backward they are left behind with it.
  const next = walked.findIndex((one) => (step === 1 ? rowOf(one) >= here : rowOf(one) < here));
  return next < 0 ? walked.length : next;
}
