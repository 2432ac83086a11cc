import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import { cardinalOf, multiplierOf, parseDigits, parseNumberWords } from './parse-number.ts';
import type { Part, Read } from './quantity-parts.ts';
import { currencyOf, unitOf } from './units.ts';

/** A number with the step its writer rounds to, and the "million" that was part of it (1 without). */
export interface ReadNumber {
  readonly number: number;
  readonly step: number;
  readonly multiplier: number;
}

/** The number at a part, in digits or words; null where there is none. */
export function readNumber(parts: readonly Part[], at: number): Read<ReadNumber> | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.kind === 'number') return isPartOfName(parts, at) ? null : readDigits(parts, at, part);
  return readWords(parts, at);
}

/** "Il-76", "Covid-19": digits that a hyphen ties to a word that is no unit. */
function isPartOfName(parts: readonly Part[], at: number): boolean {
  const [word, hyphen, digits] = [parts[at - 2], parts[at - 1], parts[at]];
  if (hyphen?.folded !== '-' || hyphen.end !== digits?.start) return false;
  return word?.kind === 'word' && word.end === hyphen.start && unitOf(word.folded) === null;
}

function readDigits(parts: readonly Part[], at: number, part: Part): Read<ReadNumber> | null {
  const spaced = readSpacedThousands(parts, at);
  const parsed = parseDigits(spaced?.value ?? part.text);
  if (parsed === null) return null;
  return multiplied(parts, spaced?.next ?? at + 1, parsed.value, parsed.step, at);
}

/** "16 000": one group of up to three digits and groups of three, parted by plain spaces. */
function readSpacedThousands(parts: readonly Part[], at: number): Read<string> | null {
  let digits = parts[at]?.text ?? '';
  let next = at + 1;
  if (!/^\d{1,3}$/.test(digits) || digits === '0') return null;
  while (
    /^\d{3}$/.test(parts[next]?.text ?? '') &&
    parts[next]?.start === (parts[next - 1]?.end ?? 0) + 1
  ) {
    digits += parts[next]?.text ?? '';
    next++;
  }
  return next === at + 1 ? null : { value: digits, next };
}

/** The number of the digits at `first`, times the word or letter at `at` if that multiplies it. */
function multiplied(
  parts: readonly Part[],
  at: number,
  number: number,
  step: number,
  first: number,
): Read<ReadNumber> {
  const multiplier = multiplierOf(parts[at]?.folded ?? '');
  if (multiplier === null || !multiplies(parts, at, first))
    return { value: { number, step, multiplier: 1 }, next: at };
  return {
    value: { number: number * multiplier, step: step * multiplier, multiplier },
    next: at + 1,
  };
}

/** A letter does right behind the digits, "m" where it can be no metres: of money, and of what is counted in millions. */
function multiplies(parts: readonly Part[], at: number, first: number): boolean {
  const letter = parts[at]?.folded ?? '';
  if (!/^[kmb]$/.test(letter)) return true;
  if (parts[at]?.start !== parts[at - 1]?.end) return false;
  return letter !== 'm' || isMoney(parts, first) || isCountedInMillions(parts[at + 1]);
}

/** "£3m", "£3-5m". */
const isMoney = (parts: readonly Part[], first: number): boolean =>
  [parts[first - 1], parts[first - 3]].some((sign) => currencyOf(sign?.text ?? '') !== null);

/** What is told in millions: money, people, votes. */
const counted: ReadonlySet<string> = new Set(lists.countedInMillions);

const isCountedInMillions = (part: Part | undefined): boolean => counted.has(part?.folded ?? '');

/** "No one", "ни один из рейсов": none, and not 1. */
const NONE_BEFORE = /^(?:no|ни|ні)$/;

/** The longest run of number words. "One" alone is mostly a pronoun ("one of them") and is left out. */
function readWords(parts: readonly Part[], at: number): Read<ReadNumber> | null {
  const isNumberWord = (word: string): boolean =>
    word
      .split('-')
      .every(
        (piece) => cardinalOf(piece) !== null || (multiplierOf(piece) !== null && piece.length > 2),
      );
  let next = at;
  while (
    (isNumberWord(parts[next]?.folded ?? '') && !isAnotherNumber(parts, at, next)) ||
    (next > at &&
      parts[next]?.folded === 'and' &&
      /^(?:hundred|thousand)$/.test(parts[next - 1]?.folded ?? '') &&
      isNumberWord(parts[next + 1]?.folded ?? ''))
  )
    next++;
  if (next === at) return null;
  const words = parts.slice(at, next).map(({ folded }) => folded);
  const number = parseNumberWords(words);
  const vague = multiplierOf(words[0] ?? '') !== null;
  if (number === null || (vague && !/^(?:a|one)$/.test(parts[at - 1]?.folded ?? ''))) return null;
  if (number === 1 && (isPronoun(parts, next) || NONE_BEFORE.test(parts[at - 1]?.folded ?? '')))
    return null;
  return { value: { number, step: 1, multiplier: 1 }, next };
}

/** "One in three, forty years ago", with or without the comma: a ten or more behind a lesser number is another number. */
const isAnotherNumber = (parts: readonly Part[], first: number, at: number): boolean =>
  at > first &&
  (cardinalOf(parts[at]?.folded ?? '') ?? 0) >= TEN &&
  (cardinalOf(parts[at - 1]?.folded ?? '') ?? TEN) < TEN;

const TEN = 10;

const isPronoun = (parts: readonly Part[], next: number): boolean =>
  parts[parts[next]?.folded === '-' ? next + 1 : next]?.kind !== 'word' ||
  /^(?:of|or|another|can|could|should|would|must|may|might|is|was|has|had|who|that|which|and|to|in|by|at|on|day)$/.test(
    parts[next]?.folded ?? '',
  );

/**
 * The other end of a range: "to 7", "-7", "or $7", and "and 7" after "between". From one number to another is a way, not a
 * range: its ends are two numbers.
 */
export function readRangeEnd(
  parts: readonly Part[],
  at: number,
  before: Part | undefined,
): Read<ReadNumber> | null {
  const joint = parts[at]?.folded ?? '';
  const sign = currencyOf(parts[at + 1]?.text ?? '') === null ? 0 : 1;
  const isJoint =
    JOINTS.test(joint) ||
    (joint === 'to' && before?.folded !== 'from') ||
    (joint === 'and' && before?.folded === 'between') ||
    (joint === 'до' && /^(?:от|від)$/.test(before?.folded ?? ''));
  return isJoint ? readNumber(parts, at + 1 + sign) : null;
}

const JOINTS = /^(?:-|or)$/;
