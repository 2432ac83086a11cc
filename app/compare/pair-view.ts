import { alignWords, type WordAlignment } from './align-words.ts';
import { evidenceAt, evidenceOfSide } from './evidence.ts';
import type { Evidence } from './finding.ts';
import { isFunctionWord } from './function-words.ts';
import { once } from './once.ts';
import type { LinkedPair, Side } from './story.ts';

/** A linked pair seen from one of its ends, so that a rule is written once for both directions. */
export interface PairView {
  readonly own: Side;
  readonly other: Side;
  /** For each own word the index of the other side's word that answers it, or -1. */
  readonly answers: readonly number[];
}

/** Which words of a pair answer each other, made once. */
export const alignmentOf: (pair: LinkedPair) => WordAlignment = once(({ a, b }) =>
  alignWords(a.words, b.words),
);

/** The pair as a sees b, and as b sees a. */
export const viewsOf: (pair: LinkedPair) => readonly [PairView, PairView] = once((pair) => {
  const { a, b } = pair;
  const { matches } = alignmentOf(pair);
  const fromA: number[] = a.words.map(() => -1);
  const fromB: number[] = b.words.map(() => -1);
  for (const match of matches) {
    fromA[match.a] = match.b;
    fromB[match.b] = match.a;
  }
  return [
    { own: a, other: b, answers: fromA },
    { own: b, other: a, answers: fromB },
  ];
});

/** The view of one sentence of its side alone: beside a neighbour its words may lose their answers to it. */
export function sentenceView(view: PairView, number: number): PairView {
  if (view.own.sentences.length === 1) return view;
  const { telling } = view.own;
  const sentence = telling.sentences[number];
  const words = telling.words[number] ?? [];
  const answers = words.map(() => -1);
  for (const match of alignWords(words, view.other.words).matches) answers[match.a] = match.b;
  const range = sentence ?? view.own.range;
  return { own: { telling, sentences: [number], range, words }, other: view.other, answers };
}

/** Words of the other side that stand where some own words stand: between the answers to their neighbours. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** Where the other side has, or could have, what own words `[start, end)` say. Empty where it has nothing there. */
export function slotOf({ other, answers }: PairView, start: number, end: number): Slot {
  let before = start - 1;
  while (before >= 0 && (answers[before] ?? -1) < 0) before--;
  let after = end;
  while (after < answers.length && (answers[after] ?? -1) < 0) after++;
  return {
    start: before < 0 ? 0 : (answers[before] ?? 0) + 1,
    end: answers[after] ?? other.words.length,
  };
}

/**
 * The same between answered content words only, since a "to" or "of" on both sides says little about what answers what;
 * with the stretch of own words between those two.
 */
export function contentSlotOf(
  view: PairView,
  start: number,
  end: number,
): { readonly own: Slot; readonly other: Slot } {
  const isAnchor = (at: number): boolean =>
    (view.answers[at] ?? -1) >= 0 && !isFunctionWord(view.own.words[at]?.folded ?? '');
  let [from, to] = [start, end];
  while (from > 0 && !isAnchor(from - 1)) from--;
  while (to < view.own.words.length && !isAnchor(to)) to++;
  return {
    own: { start: from, end: to },
    other: {
      start: from === 0 ? 0 : (view.answers[from - 1] ?? 0) + 1,
      end: view.answers[to] ?? view.other.words.length,
    },
  };
}

/** Longest stretch of words shown as what stands in another's place; beyond it the nearest answered word is shown. */
const MAX_SLOT_WORDS = 7;

/** A sentence that begins without the words is shown with its first few. */
const SHOWN_AT_START = 3;

/** What the other side has in place of own words `[start, end)`: its words there, or those around the place. */
export function counterpart(view: PairView, start: number, end: number): Evidence | null {
  const slot = slotOf(view, start, end);
  const length = slot.end - slot.start;
  const { words } = view.other;
  if (length > 0 && length <= MAX_SLOT_WORDS) {
    const trimmed = trimFunctionWords(view.other, slot);
    return evidenceOfSide(view.other, trimmed.start, trimmed.end);
  }
  if (length === 0) {
    const start = Math.max(0, slot.start - 1);
    return evidenceOfSide(
      view.other,
      start,
      Math.min(words.length, start + (slot.start === 0 ? SHOWN_AT_START : 2)),
    );
  }
  const [first, last] =
    slot.end < words.length ? [slot.end, slot.end + 1] : [slot.start - 1, slot.start];
  return evidenceOfSide(view.other, Math.max(0, first), last);
}

/** The empty place in the other side where it would have own words `[start, end)`: nothing stands there. */
export function gapFor(view: PairView, start: number, end: number): Evidence {
  const { words, telling, range } = view.other;
  const place = words[slotOf(view, start, end).start - 1]?.end ?? range.start;
  return evidenceAt(telling, { start: place, end: place });
}

function trimFunctionWords(side: Side, { start, end }: Slot): Slot {
  let [from, to] = [start, end];
  const isFunction = (at: number): boolean => isFunctionWord(side.words[at]?.folded ?? '');
  while (from < to - 1 && isFunction(from)) from++;
  while (to - 1 > from && isFunction(to - 1)) to--;
  return { start: from, end: to };
}

/** How far around a word agreement is looked for. */
const REACH = 6;

/** How many content words near own words `[start, end)` the other side answers: whether it speaks of this at all. */
export function answeredAround({ own, answers }: PairView, start: number, end: number): number {
  let count = 0;
  for (let at = Math.max(0, start - REACH); at < Math.min(own.words.length, end + REACH); at++)
    if (
      (at < start || at >= end) &&
      (answers[at] ?? -1) >= 0 &&
      !isFunctionWord(own.words[at]?.folded ?? '')
    )
      count++;
  return count;
}
