import { type PairView, slotOf, viewsOf } from '../pair-view.ts';
import type { LinkedPair } from '../story.ts';
import { saySameParts } from './compare-dates.ts';
import { compareValues, type ValueRelation } from './compare-values.ts';
import type { Value } from './find-values.ts';
import { type LocatedValue, locateValues } from './locate-values.ts';

/** Values of two linked passages that speak of the same thing, and how they stand to each other. */
export interface MatchedValues {
  readonly a: Value;
  readonly b: Value;
  readonly relation: ValueRelation;
}

/** One of the two words right after a number mostly names what is counted ("two Norland F-16s"), so it counts this much more. */
const NEXT_WORD_BONUS = 2;
/** How many befell one harm is one count, however the sentence goes on. */
const SAME_HARM_BONUS = 2;
/** A value in the place of the other one, between answered neighbours, is about the same thing. */
const SAME_PLACE_BONUS = 3;
/** A value that is equal needs no more context than itself. */
const EQUAL_BONUS = 6;
/** Different values need this much in common to be about the same thing. */
const MIN_SCORE = 3;

/**
 * Pairs each value of a with the one of b that is about the same thing: equal values first, then those whose places and
 * neighbouring words agree most. Takes (values of a) x (values of b) steps, a handful for sentences.
 */
export function matchValues(pair: LinkedPair): readonly MatchedValues[] {
  const [view] = viewsOf(pair);
  const inA = locateValues(pair.a);
  const inB = locateValues(pair.b);
  const options = inA.flatMap((one) =>
    inB.flatMap((other) => {
      const relation = compareLocated(one, other);
      if (relation === null || isOutOfScale(view, one, other)) return [];
      const score = matchScore(view, one, other, relation) + lonePairBonus(inA, inB, one, other);
      return score < MIN_SCORE ? [] : [{ one, other, relation, score }];
    }),
  );
  options.sort(
    (x, y) =>
      y.score - x.score ||
      x.one.value.start - y.one.value.start ||
      x.other.value.start - y.other.value.start,
  );
  const taken = new Set<LocatedValue>();
  return options.flatMap(({ one, other, relation }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    if (relation === 'range dropped' && (hasBothEnds(one, inB) || hasBothEnds(other, inA)))
      return [];
    const isLeftOver = isSaidAgain(one, inA, inB) || isSaidAgain(other, inB, inA);
    if (isLeftOver && !isSame(relation) && !isExchanged(view, one, other)) return [];
    return [{ a: one.value, b: other.value, relation }];
  });
}

/** "36 hours" beside "working hours fall to 36 a week": the unit goes without saying where no noun follows the number. */
function compareLocated(one: LocatedValue, other: LocatedValue): ValueRelation | null {
  const relation = compareValues(one.value, other.value);
  if (relation !== null || one.value.type !== 'quantity' || other.value.type !== 'quantity')
    return relation;
  const isBare = ({ value, isFollowed }: LocatedValue): boolean =>
    value.type === 'quantity' && value.unit === null && !isFollowed;
  const areEqual = one.value.low === other.value.low && one.value.high === other.value.high;
  return areEqual && (isBare(one) || isBare(other)) ? 'equal' : null;
}

/** "Against the 7% to 8% before" beside "up from 7% to 8%": of a change both numbers stand there, each for itself. */
function hasBothEnds({ value }: LocatedValue, others: readonly LocatedValue[]): boolean {
  if (value.type !== 'quantity' || value.low === value.high) return false;
  return [value.low, value.high].every((end) =>
    others.some(
      ({ value: there }) =>
        there.type === 'quantity' &&
        there.unit === value.unit &&
        there.low === end &&
        there.high === end,
    ),
  );
}

/** "Among the 860 participants" and "two participants" count two things: a handful and so many times as many. */
const HANDFUL = 10;
const OUT_OF_SCALE = 20;
/** A man of 35 years and a search of several days: two stretches of time of so different length are of two things. */
const OTHER_STRETCH = 100;

function isOutOfScale(view: PairView, one: LocatedValue, other: LocatedValue): boolean {
  const [a, b] = [one.value, other.value];
  if (a.type !== 'quantity' || b.type !== 'quantity' || isExchanged(view, one, other)) return false;
  const [few, many] = [a.low * a.factor, b.low * b.factor].sort((x, y) => x - y);
  if (few === undefined || many === undefined || a.dimension !== b.dimension) return false;
  if (a.dimension === 'duration') return many >= OTHER_STRETCH * few;
  const isOneHarm = one.harm !== null && one.harm === other.harm;
  return a.dimension === null && !isOneHarm && few < HANDFUL && many >= OUT_OF_SCALE * few;
}

/** A headline and its lead have one value twice where the other article has it once: what is left over faces nothing. */
function isSaidAgain(
  one: LocatedValue,
  own: readonly LocatedValue[],
  others: readonly LocatedValue[],
): boolean {
  const isEqual = ({ value }: LocatedValue): boolean => compareValues(one.value, value) === 'equal';
  const there = others.filter(isEqual).length;
  return there > 0 && own.filter(isEqual).length > there;
}

function matchScore(
  view: PairView,
  one: LocatedValue,
  other: LocatedValue,
  relation: ValueRelation,
): number {
  const shared = [...one.context].filter((stem) => other.context.has(stem)).length;
  const isOneNoun = one.counted.some((noun) => other.counted.includes(noun));
  const next = isOneNoun && one.value.type === 'quantity' ? NEXT_WORD_BONUS : 0;
  const slot = slotOf(view, one.start, one.end);
  const place = slot.start < other.end && other.start < slot.end ? SAME_PLACE_BONUS : 0;
  const equal = isSame(relation) ? EQUAL_BONUS : 0;
  const harm = one.harm !== null && one.harm === other.harm ? SAME_HARM_BONUS : 0;
  return shared + next + place + equal + harm + (isMeasured(one.value) ? 1 : 0);
}

/** Whether one stands between the very words the other stands between. */
function isExchanged(view: PairView, one: LocatedValue, other: LocatedValue): boolean {
  const slot = slotOf(view, one.start, one.end);
  return slot.start === other.start && slot.end === other.end;
}

const isSame = (relation: ValueRelation): boolean =>
  relation === 'equal' ||
  relation === 'converted' ||
  relation === 'qualifier dropped' ||
  relation === 'opposite bounds' ||
  relation === 'more exact';

const isMeasured = (value: Value): boolean => value.type === 'quantity' && value.dimension !== null;

/** The only date on either side is mostly the date of the same thing; surely so where both say the same parts of a date. */
function lonePairBonus(
  inA: readonly LocatedValue[],
  inB: readonly LocatedValue[],
  one: LocatedValue,
  other: LocatedValue,
): number {
  const dates = (list: readonly LocatedValue[]): number =>
    list.filter(({ value }) => value.type === 'date').length;
  if (one.value.type !== 'date' || other.value.type !== 'date') return 0;
  if (dates(inA) !== 1 || dates(inB) !== 1) return 0;
  const areWeekdays = one.value.weekday !== null && other.value.weekday !== null;
  return areWeekdays || saySameParts(one.value, other.value) ? MIN_SCORE : 1;
}
