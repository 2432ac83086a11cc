import { type PairView, type Slot, slotOf } from '../pair-view.ts';
import { clauseEnd, clauseStart } from './clause-breaks.ts';
import type { Hedge } from './hedges.ts';

/** A hedge between two commas stands this many words outside of the clause it belongs to. */
const PARENTHESIS = 3;

/**
 * The hedges among some of the other side's that speak of what governed own words say: those of the clause that answers
 * them, of "it is likely that" before it, of a parenthesis beside it; the nearest to the place of the own hedge first.
 */
export function hedgesOfStatement(
  view: PairView,
  breaks: readonly boolean[],
  own: Hedge,
  governed: readonly number[],
  hedges: readonly Hedge[],
): readonly Hedge[] {
  const answered = governed.map((at) => view.answers[at] ?? -1).filter((answer) => answer >= 0);
  const slot = slotOf(view, own.start, own.end);
  const clause = answered.length === 0 ? slot : clauseOf(answered, breaks);
  const distance = ({ start, end }: Hedge): number =>
    Math.max(0, start - slot.end, slot.start - end);
  return hedges
    .filter((hedge) => hedge.start < clause.end && hedge.end > clause.start)
    .sort((one, other) => distance(one) - distance(other));
}

function clauseOf(answered: readonly number[], breaks: readonly boolean[]): Slot {
  const start = clauseStart(breaks, Math.min(...answered));
  const end = clauseEnd(breaks, Math.max(...answered));
  return { start: start - PARENTHESIS, end: end + PARENTHESIS };
}
