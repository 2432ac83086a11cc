import { isEmptyRange, type TextRange } from '../text/text-range.ts';
import type { Anchor } from './anchor-selector.ts';
import type { TextMap } from './map-text.ts';
import { placeEdge } from './place-edge.ts';
import { saysSomething, tokensIn } from './word-index.ts';

/**
 * Follows a range without words, a gap where something is missing, to where the words on either side of it meet. Where new
 * words stand between them, or only one of them is left, the gap's place is a guess.
 */
export function followGap(map: TextMap, range: TextRange): Anchor {
  const at = tokensIn(map.before, range).start;
  const within = map.before.tokens[at];
  if (within && within.start < range.start) return followInsideWord(map, range, at);
  const left = answerOf(map, at - 1);
  const right = answerOf(map, at);
  if (left === null && right === null) return { state: 'orphaned', range: null };
  const place = placeBetween(map, range, at, left ?? (right ?? 0) - 1);
  const meet = left !== null && right === left + 1 && keepsItsMarks(map, at, left);
  return { state: meet ? unchangedOr('moved', place, range) : 'uncertain', range: place };
}

function followInsideWord(map: TextMap, range: TextRange, at: number): Anchor {
  const answer = answerOf(map, at);
  if (answer === null) return { state: 'orphaned', range: null };
  const start = placeEdge(map, 'start', range, at, answer);
  const place = { start, end: start };
  return { state: unchangedOr('moved', place, range), range: place };
}

const unchangedOr = <S>(state: S, place: TextRange, range: TextRange): 'placed' | S =>
  place.start === range.start && place.end === range.end ? 'placed' : state;

/** The word of `after` that answers one of `before`, the text's ends included; null where it is gone. */
function answerOf({ answers, likenesses, sources }: TextMap, at: number): number | null {
  if (at < 0) return -1;
  if (at >= answers.length) return sources.length;
  return (likenesses[at] ?? 0) > 0 ? (answers[at] ?? null) : null;
}

/** A full stop is no neighbour to tell a gap by: the word before it must still be the same distance away. */
function keepsItsMarks(map: TextMap, at: number, left: number): boolean {
  let word = at - 1;
  while (word >= 0 && !saysSomething(map.before.words[word] ?? '')) word -= 1;
  return word < 0 || map.answers[word] === left - (at - 1 - word);
}

/** The same offsets between the two words where the white space is the same, else one of its ends or all of it. */
function placeBetween(map: TextMap, range: TextRange, at: number, left: number): TextRange {
  const from = map.before.tokens[at - 1]?.end ?? 0;
  const to = map.before.tokens[at]?.start ?? map.before.text.length;
  const start = map.after.tokens[left]?.end ?? 0;
  const end = map.after.tokens[left + 1]?.start ?? map.after.text.length;
  if (map.before.text.slice(from, to) === map.after.text.slice(start, end))
    return { start: start + range.start - from, end: start + range.end - from };
  const place = range.start === to ? end : start;
  return isEmptyRange(range) ? { start: place, end: place } : { start, end };
}
