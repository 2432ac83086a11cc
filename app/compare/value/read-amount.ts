import { cardinalOf, multiplierOf } from './parse-number.ts';
import type { Part, Read } from './quantity-parts.ts';
import { readFraction } from './read-fraction.ts';
import { type ReadNumber, readNumber, readRangeEnd } from './read-number.ts';
import { readRoughCount } from './read-rough-count.ts';
import { type Unit, unitOf } from './units.ts';

/** How many, without what of: one number, or the two ends of a range or of a rough count. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** The smallest step its spelling can tell apart. */
  readonly step: number;
  /** What it measures by itself: "half of" is a share, "twice" a multiple. */
  readonly unit: Unit | null;
}

const SHARE: Unit = { name: 'share', factor: 100, dimension: 'percent' };
const TIMES: Unit = { name: 'times', factor: 1, dimension: 'times' };

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|doubl(?:e|es|ed|ing)|twofold|вдвое|вдвічі)$/, 2],
  [/^(?:thrice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|threefold|втрое|втричі)$/, 3],
  [/^(?:quadrupl(?:e|es|ed|ing)|fourfold)$/, 4],
];

/** The amount that begins at a part: "5 to 7", "twice", "two-thirds", "hundreds"; null where there is none. */
export function readAmount(parts: readonly Part[], at: number): Read<Amount> | null {
  if (isADecade(parts, at)) return { value: exactly(1, 1, unitOf('decade')), next: at + 1 };
  const multiple = multipleOf(parts[at]?.folded ?? '');
  if (multiple !== null) return { value: exactly(multiple, 1, TIMES), next: at + 1 };
  const fraction = readFraction(parts, at);
  if (fraction !== null) {
    const { number, ofUnit } = fraction.value;
    if (!ofUnit) return { value: exactly(number, 0.01, SHARE), next: fraction.next };
    return scaledHalf(parts, fraction.next);
  }
  const rough = readRoughCount(parts, at);
  if (rough !== null) return { value: { ...rough.value, step: 1, unit: null }, next: rough.next };
  return readNumbers(parts, at);
}

/** "The lowest in a decade" is the lowest in ten years. */
const isADecade = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.folded === 'decade' && parts[at - 1]?.folded === 'a';

const exactly = (number: number, step: number, unit: Unit | null): Amount => ({
  low: number,
  high: number,
  step,
  unit,
});

function multipleOf(folded: string): number | null {
  const known = MULTIPLES.find(([form]) => form.test(folded))?.[1];
  return known ?? (folded.endsWith('fold') ? cardinalOf(folded.slice(0, -4)) : null);
}

/** "Half a million" has the million counted in, "half an hour" leaves its unit to the caller. */
function scaledHalf(parts: readonly Part[], at: number): Read<Amount> {
  const multiplier = multiplierOf(parts[at]?.folded ?? '');
  if (multiplier === null) return { value: exactly(0.5, 0.5, null), next: at };
  return { value: exactly(0.5 * multiplier, 0.5 * multiplier, null), next: at + 1 };
}

function readNumbers(parts: readonly Part[], at: number): Read<Amount> | null {
  const first = readNumber(parts, at);
  if (first === null) return null;
  const half = readAndAHalf(parts, first.next);
  if (half !== null) {
    const number = first.value.number + half.value * first.value.multiplier;
    return { value: exactly(number, 0.5, null), next: half.next };
  }
  const second = readSecond(parts, first, wordBefore(parts, at));
  if (second === null || isBackwards(parts, first, second))
    return { value: exactly(first.value.number, first.value.step, null), next: first.next };
  // "3 to 5 million", but "900,000 to 1.2 million": the first number is no more than the second one.
  const shared = second.value.multiplier;
  const isShared =
    first.value.multiplier === 1 && first.value.number * shared <= second.value.number;
  const scale = isShared ? shared : 1;
  const low = first.value.number * scale;
  const step = Math.min(first.value.step * scale, second.value.step);
  return { value: { low, high: second.value.number, step, unit: null }, next: second.next };
}

/** The other end of a range, behind the unit too where both ends have it: "3% to 4%". */
function readSecond(
  parts: readonly Part[],
  first: Read<ReadNumber>,
  before: Part | undefined,
): Read<ReadNumber> | null {
  const unit = parts[first.next]?.folded ?? '';
  const isDirect = unitOf(unit) === null;
  const second = readRangeEnd(parts, isDirect ? first.next : first.next + 1, before);
  if (second === null || isDirect) return second;
  const isSameUnit = parts[second.next]?.folded === unit;
  return isSameUnit && first.value.number < second.value.number ? second : null;
}

/** "Sentenced in 2021 to six years": from a year to less is no range. */
const isBackwards = (
  parts: readonly Part[],
  first: Read<ReadNumber>,
  second: Read<ReadNumber>,
): boolean =>
  YEAR.test(parts[first.next - 1]?.text ?? '') && second.value.number < first.value.number;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** How far before the first of two numbers the word that joins them is looked for: "from the current 62 to 64", "between the ages of seven and eleven". */
const MAX_BEFORE = 4;

/** "From" or "between" before a number, or its nearest word. */
function wordBefore(parts: readonly Part[], at: number): Part | undefined {
  const before = parts.slice(Math.max(0, at - MAX_BEFORE), at);
  return before.findLast(({ folded }) => /^(?:from|between|от|від)$/.test(folded)) ?? before.at(-1);
}

/** "Two and a half years". */
function readAndAHalf(parts: readonly Part[], at: number): Read<number> | null {
  const words = parts.slice(at, at + 3).map(({ folded }) => folded);
  return words.join(' ') === 'and a half' ? { value: 0.5, next: at + 3 } : null;
}
