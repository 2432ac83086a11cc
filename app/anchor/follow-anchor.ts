import {
  isEmptyRange,
  rangeLength,
  rangeText,
  type TextRange,
  trimRange,
} from '../text/text-range.ts';
import type { Anchor } from './anchor-selector.ts';
import { followGap } from './follow-gap.ts';
import { type FollowedRange, followRange, surroundingsOf } from './follow-range.ts';
import type { TextMap } from './map-text.ts';
import { tokensIn, weightOfWords } from './word-index.ts';

/** From this share of its words on, a range is found where anything stands around it as before. */
const MOST_WORDS = 0.5;
/** From this share on, hardly a word was changed. */
const NEARLY_ALL_WORDS = 0.75;
/** Below this share of its words it is another sentence about the same thing. */
const FEW_WORDS = 0.3;
/** The share of its neighbours, on each side, that must stand around a range whose own words hardly speak for it. */
const SAME_SURROUNDINGS = 0.6;
/** Below this share of its neighbours, everything around a range was rewritten, and it may have been too. */
const OTHER_SURROUNDINGS = 0.35;
/** From this weight on, about four words, words speak for themselves; fewer come together by chance. */
const TELLING_WEIGHT = 20;
/** A range of up to so many words may have been replaced as a whole and still be the same place. */
const REPLACEABLE_WORDS = 3;
/** A range may grow to so many times its length, and a few words more, before it says something else. */
const LONGEST_GROWTH = 2;
const GROWTH_ROOM = 24;

/** Follows a range of the text before an edit to where it is after it, and judges how sure that is. */
export function followAnchor(map: TextMap, range: TextRange): Anchor {
  if (isEmptyRange(trimRange(map.before.text, range))) return followGap(map, range);
  const followed = followRange(map, range);
  const state = followed === null ? 'orphaned' : judge(map, range, followed);
  if (followed === null || state === 'orphaned') return { state: 'orphaned', range: null };
  const stays =
    state === 'moved' &&
    followed.range.start === range.start &&
    rangeText(map.after.text, followed.range) === rangeText(map.before.text, range);
  return { state: stays ? 'placed' : state, range: followed.range };
}

type Judgement = 'moved' | 'uncertain' | 'orphaned';

function judge(map: TextMap, range: TextRange, followed: FollowedRange): Judgement {
  if (rangeLength(followed.range) > LONGEST_GROWTH * rangeLength(range) + GROWTH_ROOM)
    return 'uncertain';
  const words = tokensIn(map.before, range);
  if (surroundingsOf(followed) < OTHER_SURROUNDINGS) {
    const weight = followed.inside * weightOfWords(map.before, words);
    return judgeAlone(followed.inside, weight >= TELLING_WEIGHT);
  }
  if (followed.inside >= MOST_WORDS) return 'moved';
  if (followed.inside < FEW_WORDS && rangeLength(words) > REPLACEABLE_WORDS) return 'orphaned';
  if (isSurrounded(followed)) return 'moved';
  return followed.inside < FEW_WORDS ? 'orphaned' : 'uncertain';
}

/** Where nothing around the range is left, only its own words speak for it. */
function judgeAlone(inside: number, isTelling: boolean): Judgement {
  if (inside >= NEARLY_ALL_WORDS) return isTelling ? 'moved' : 'uncertain';
  return inside >= MOST_WORDS && isTelling ? 'uncertain' : 'orphaned';
}

const isSurrounded = ({ left, right }: FollowedRange): boolean =>
  Math.min(left ?? right ?? 1, right ?? left ?? 1) >= SAME_SURROUNDINGS;
