import type { TextRange } from '../text/text-range.ts';
import type { TextMap } from './map-text.ts';
import { placeEdge } from './place-edge.ts';
import { tokensIn, weightOf, weightOfWords } from './word-index.ts';

/** Where a range went, and what speaks for it. All shares are 0 to 1, by what the words say. */
export interface FollowedRange {
  /** In the text after the edit. */
  readonly range: TextRange;
  /** How much of the range's words stands there. */
  readonly inside: number;
  /** How much of the words just before it stands just before it still; null where the text began. */
  readonly left: number | null;
  /** The same for the words just behind it. */
  readonly right: number | null;
}

/** How much of what stood around a range stands around it still, 0 to 1; 1 where nothing did. */
export const surroundingsOf = ({ left, right }: FollowedRange): number =>
  ((left ?? right ?? 1) + (right ?? left ?? 1)) / 2;

/** How many words on each side speak for a place. */
const NEIGHBOURS = 6;
/** How many words may have been put in between without parting what belongs together. */
const SLACK = 12;

/**
 * Follows a range with words in it through an edit: to where most of its words stand together, with those that replaced its
 * first and last ones. Null where none of them is left and nothing stands in their place.
 */
export function followRange(map: TextMap, range: TextRange): FollowedRange | null {
  const words = tokensIn(map.before, range);
  const kept = keptTogether(map, words);
  const span = kept === null ? replacedSpan(map, words) : spanWithEdges(map, words, kept);
  if (span === null) return null;
  return {
    range: {
      start: placeEdge(map, 'start', range, words.start, span.start),
      end: placeEdge(map, 'end', range, words.end - 1, span.end - 1),
    },
    inside: (kept?.weight ?? 0) / weightOfWords(map.before, words),
    left: shareNear(map, words.start - NEIGHBOURS, words.start, span.start - SLACK, span.start),
    right: shareNear(map, words.end, words.end + NEIGHBOURS, span.end, span.end + SLACK),
  };
}

/** Words of a range that stand together after the edit. */
interface KeptWords {
  /** First and last of them before and after, counted in words. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The heaviest group of the range's words that still stand together and in order. */
function keptTogether(
  { before, answers, likenesses }: TextMap,
  words: TextRange,
): KeptWords | null {
  const groups: KeptWords[] = [];
  for (let at = words.start; at < words.end; at++) {
    const likeness = likenesses[at] ?? 0;
    if (likeness === 0) continue;
    const weight = likeness * weightOf(before.words[at] ?? '');
    const group = groups.at(-1);
    const step = group ? (answers[at] ?? 0) - (answers[group.last] ?? 0) : 0;
    if (group && step > 0 && step <= at - group.last + SLACK)
      groups[groups.length - 1] = { ...group, last: at, weight: group.weight + weight };
    else groups.push({ first: at, last: at, weight });
  }
  return groups.reduce<KeptWords | null>(
    (best, group) => (best === null || group.weight > best.weight ? group : best),
    null,
  );
}

/** What stands, counted in words of `after`, between the unchanged neighbours of a range none of whose words is left. */
function replacedSpan(
  { answers, likenesses, sources }: TextMap,
  words: TextRange,
): TextRange | null {
  const [left, right] = [words.start - 1, words.end];
  const isKept = (at: number): boolean => (likenesses[at] ?? 0) > 0;
  if ((left >= 0 && !isKept(left)) || (right < answers.length && !isKept(right))) return null;
  const start = left < 0 ? 0 : (answers[left] ?? 0) + 1;
  const end = right >= answers.length ? sources.length : (answers[right] ?? 0);
  const most = 2 * (words.end - words.start) + 1;
  return end > start && end - start <= most ? { start, end } : null;
}

/** The kept words' span in `after`, with what replaced the words at the range's ends. */
function spanWithEdges(map: TextMap, words: TextRange, kept: KeptWords): TextRange {
  const { answers } = map;
  let start = answers[kept.first] ?? 0;
  let end = (answers[kept.last] ?? 0) + 1;
  for (let at = kept.first - 1; at >= words.start; at--) {
    const answer = answers[at] ?? -1;
    if (answer === -1) continue;
    if (answer >= start || start - answer > kept.first - at + 1) break;
    start = answer;
  }
  for (let at = kept.last + 1; at < words.end; at++) {
    const answer = answers[at] ?? -1;
    if (answer === -1) continue;
    if (answer < end || answer + 1 - end > at - kept.last + 1) break;
    end = answer + 1;
  }
  return { start, end };
}

/** The share of some words of `before` that stands between two places of `after`. */
function shareNear(
  map: TextMap,
  from: number,
  to: number,
  afterFrom: number,
  afterTo: number,
): number | null {
  const words = { start: Math.max(0, from), end: Math.min(map.answers.length, to) };
  if (words.start >= words.end) return null;
  let near = 0;
  for (let at = words.start; at < words.end; at++) {
    const answer = map.answers[at] ?? -1;
    if (answer >= afterFrom && answer < afterTo)
      near += (map.likenesses[at] ?? 0) * weightOf(map.before.words[at] ?? '');
  }
  return near / weightOfWords(map.before, words);
}
