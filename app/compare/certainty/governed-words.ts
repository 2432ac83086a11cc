import { isFunctionWord } from '../function-words.ts';
import { contentSlotOf, type PairView } from '../pair-view.ts';
import type { Side } from '../story.ts';
import type { Hedge } from './hedges.ts';

/** What a hedge speaks of stands this close to it. */
const REACH = 8;
/** How many of the words next to a hedge are looked at: the verb and what it is about. */
const HEADS = 3;

/**
 * The content words a hedge qualifies, by index, nearest first: those behind it in its clause ("may be open to talks"), or
 * those before it where it closes the clause ("is open to talks, reportedly").
 */
export function governedWords(
  { words }: Side,
  breaks: readonly boolean[],
  { start, end }: Hedge,
): readonly number[] {
  const isContent = (at: number): boolean => !isFunctionWord(words[at]?.folded ?? '');
  const governed: number[] = [];
  // "Reportedly, it ..." and "it is likely that ...": the clause goes on behind one break.
  for (let at = end; at < Math.min(words.length, end + REACH) && governed.length < HEADS; at++) {
    if (isContent(at)) governed.push(at);
    if (breaks[at] === true && governed.length > 0) break;
  }
  const isClosing = breaks[end - 1] === true && breaks[start - 1] !== true;
  if (governed.length > 0 && !isClosing) return governed;
  const before: number[] = [];
  for (let at = start - 1; at >= Math.max(0, start - REACH) && before.length < HEADS; at--) {
    if (breaks[at] === true && before.length > 0) break;
    if (isContent(at)) before.push(at);
  }
  return before.length > 0 ? before : governed;
}

/** Whether the other side makes the statement a hedge is about: it has the word next to it, or two of the three. */
export function isStatementShared(
  { answers }: PairView,
  [nearest, ...further]: readonly number[],
): boolean {
  const isAnswered = (at: number): boolean => (answers[at] ?? -1) >= 0;
  if (nearest === undefined) return false;
  return isAnswered(nearest) || further.filter(isAnswered).length >= 2;
}

/**
 * Whether the other side has words of its own, no more than `longest`, in just the place of a hedge and what it speaks
 * of, between two content words both sides have or one and the sentence's beginning or end.
 */
export function isPlaceShared(view: PairView, { start, end }: Hedge, longest: number): boolean {
  const { own, other } = contentSlotOf(view, start, end);
  return (
    own.end - own.start - (end - start) <= longest &&
    other.end - other.start <= longest &&
    other.end > other.start
  );
}

/** Whether a hedge stands between two words that follow each other on the other side: "has reportedly been" for "has been". */
export function isPutBetween({ answers }: PairView, { start, end }: Hedge): boolean {
  const [before, behind] = [answers[start - 1] ?? -1, answers[end] ?? -1];
  return before >= 0 && behind === before + 1;
}
