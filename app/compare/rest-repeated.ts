import { type PairView, slotOf } from './pair-view.ts';

/** This share of the words of both sides, those in question aside, must answer each other. */
const REPEATED = 0.9;
/** No more words than these may stand around those in question, or in their place, unanswered: "It seems that the". */
const AROUND = 4;

/**
 * Whether two sides are the same sentence but for own words `[start, end)` and what stands in their place: then even a
 * small word there is what differs, and nothing else is.
 */
export function isRestRepeated(view: PairView, start: number, end: number): boolean {
  const { own, other, answers } = view;
  const slot = slotOf(view, start, end);
  let [from, to] = [start, end];
  while (from > 0 && (answers[from - 1] ?? -1) < 0) from--;
  while (to < answers.length && (answers[to] ?? -1) < 0) to++;
  if (to - from - (end - start) > AROUND || slot.end - slot.start > AROUND) return false;
  const rest = own.words.length - (to - from) + other.words.length - (slot.end - slot.start);
  const answered = answers.filter((answer) => answer >= 0).length;
  return answered > 0 && 2 * answered >= REPEATED * rest;
}
