import { evidenceOfSide } from '../evidence.ts';
import type { PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';
import { deniesHarm, noTolls, someTolls, type Toll } from './tolls.ts';

/**
 * "Nobody was hurt" against "two were treated for burns": other words for one harm, so that no verb is denied. Where both have
 * the same word the denial of it says so.
 */
export function countAgainstNone({ own, other }: PairView): readonly Relation[] {
  const [none] = noTolls(own.words);
  const some = none && someTolls(other.words).find(({ harm }) => deniesHarm(none.harm, harm));
  if (!none || !some || someTolls(own.words).length > 0) return [];
  if (noTolls(other.words).length > 0 || haveOneWord(own.words, none, other.words, some)) return [];
  const a = evidenceOfSide(own, none.start, none.end);
  const b = evidenceOfSide(other, some.start, some.end);
  return a === null || b === null
    ? []
    : [contradict('Nobody in one, some in the other', 0.75, [a, b])];
}

const haveOneWord = (
  own: readonly Word[],
  none: Toll,
  other: readonly Word[],
  some: Toll,
): boolean => own[none.end - 1]?.folded === other[some.end - 1]?.folded;
