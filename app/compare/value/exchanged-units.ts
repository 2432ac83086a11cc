import { overlapLength } from '../../text/text-range.ts';
import { evidenceOfSide } from '../evidence.ts';
import { type PairView, slotOf, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import { valuesOfSide } from './find-values.ts';
import { unitOf } from './units.ts';

/** "Rose 0.8% against the euro" and "against the dollar": a unit that measures no number here, in the other's place. */
export function exchangedUnits(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((_, at) => {
    const own = (view.answers[at] ?? -1) < 0 ? unitAlone(view.own, at) : null;
    const there = own === null ? null : unitInPlace(view, at);
    if (own === null || there === null || there.unit === own) return [];
    const a = evidenceOfSide(view.own, at, at + 1);
    const b = evidenceOfSide(view.other, there.at, there.at + 1);
    if (a === null || b === null) return [];
    return [{ kind: 'value', label: 'Another unit', score: 0.7, agrees: false, evidence: [a, b] }];
  });
}

/** "Twice a day": elsewhere "week" and "hours" are nouns like others. */
const EVERY = /^(?:an?|per|each|every)$/;

/** The unit a word names that is part of no value. */
function unitAlone(side: Side, at: number): string | null {
  const word = side.words[at];
  const unit = word === undefined ? null : unitOf(word.folded);
  if (word === undefined || unit === null) return null;
  const before = side.words[at - 1]?.folded ?? '';
  if (unit.dimension === 'duration' && !EVERY.test(before)) return null;
  const isMeasuring = valuesOfSide(side).some((value) => overlapLength(value, word) > 0);
  return isMeasuring ? null : unit.name;
}

/** The one word of the other side in the place of an own one, if it is a unit alone too. */
function unitInPlace(
  view: PairView,
  at: number,
): { readonly at: number; readonly unit: string } | null {
  const { start, end } = slotOf(view, at, at + 1);
  const unit = end - start === 1 ? unitAlone(view.other, start) : null;
  return unit === null ? null : { at: start, unit };
}
