import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import { foldWord } from '../../text/fold.ts';
import type { TextRange } from '../../text/text-range.ts';
import {
  cardinalOf,
  multiplierOf,
  ordinalOf,
  parseDigits,
  parseNumberWords,
} from './parse-number.ts';
import type { Qualifier, Quantity } from './quantity.ts';
import { currencyOf, type Unit, unitOf } from './units.ts';

const qualifiers: readonly (readonly [string, Qualifier])[] = Object.entries(lists.qualifiers)
  .flatMap(([name, forms]) => forms.map((form): [string, Qualifier] => [form, name as Qualifier]))
  .sort((one, other) => other[0].length - one[0].length);

/** A word, number or mark with its folded form. */
interface Part extends TextRange {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly folded: string;
}

/** Finer than the program's tokens: hyphens part ("5-year-old", "4.2 percent-4.6"), except inside number words. */
const PART =
  /(?<number>\p{N}+(?:[.,:'’\u00A0\u2009\u202F]\p{N}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*[²³]?)|[^\s]/gu;

function partsOf(text: string, { start, end }: TextRange): readonly Part[] {
  return [...text.slice(start, end).matchAll(PART)].map(({ index, groups, 0: words }) => ({
    kind: groups?.number !== undefined ? 'number' : groups?.word !== undefined ? 'word' : 'mark',
    start: start + index,
    end: start + index + words.length,
    text: words,
    folded: foldWord(words),
  }));
}

/** Units of two words, brought to the one-word form of the list. */
const TWO_WORDS: Readonly<Record<string, string>> = {
  'per cent': 'percent',
  'percentage point': 'percentage-point',
  'percentage points': 'percentage-point',
  'square kilometre': 'sq-km',
  'square kilometres': 'sq-km',
  'square kilometer': 'sq-km',
  'square kilometers': 'sq-km',
  'square mile': 'sq-mi',
  'square miles': 'sq-mi',
  'square metre': 'sq-m',
  'square metres': 'sq-m',
  'square meter': 'sq-m',
  'square meters': 'sq-m',
  'degrees celsius': 'celsius',
  'degrees fahrenheit': 'fahrenheit',
  'us dollars': 'dollars',
  'sq km': 'sq-km',
};

/** A digit, or a word that begins like one of the list's number words: spares other sentences the work. */
const MAY_HAVE_NUMBER = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...Object.keys(lists.cardinals), ...Object.keys(lists.ordinals), ...Object.keys(lists.multipliers)].join('|')})(?!\\p{L})`,
  'iu',
);

/** All quantities of a stretch of text, in text order. Dates and times of day are read elsewhere. Linear in its length. */
export function findQuantities(text: string, range: TextRange): readonly Quantity[] {
  if (!MAY_HAVE_NUMBER.test(text.slice(range.start, range.end))) return [];
  const parts = partsOf(text, range);
  const found: Quantity[] = [];
  for (let at = 0; at < parts.length; ) {
    const quantity = readQuantity(parts, at);
    if (quantity === null) at++;
    else {
      found.push(quantity.quantity);
      at = quantity.next;
    }
  }
  return found;
}

interface Read<T> {
  readonly value: T;
  readonly next: number;
}

function readQuantity(
  parts: readonly Part[],
  at: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const sign = readSign(parts, at);
  const first = readNumber(parts, sign === null ? at : sign.next);
  if (first === null) return sign === null ? readOrdinal(parts, at) : null;
  const second = readRangeEnd(parts, first.next);
  const unit = readUnit(parts, second?.next ?? first.next);
  const next = unit?.next ?? second?.next ?? first.next;
  const scale = second !== null && first.value.multiplier === 1 ? second.value.multiplier : 1;
  const low = first.value.number * scale;
  const step = Math.min(first.value.step * scale, second?.value.step ?? Number.POSITIVE_INFINITY);
  const qualifier = readQualifierBefore(parts, at);
  const start = parts[at]?.start ?? 0;
  const end = parts[next - 1]?.end ?? start;
  const measured = sign?.value ?? unit?.value ?? null;
  return {
    quantity: {
      type: 'quantity',
      start: qualifier?.start ?? start,
      end,
      bare: { start, end },
      low,
      high: second?.value.number ?? low,
      step,
      unit: measured?.name ?? null,
      dimension: measured?.dimension ?? null,
      factor: measured?.factor ?? 1,
      qualifier: qualifier?.name ?? null,
      ordinal: false,
    },
    next,
  };
}

function readSign(parts: readonly Part[], at: number): Read<Unit> | null {
  const part = parts[at];
  if (part === undefined) return null;
  const currency = currencyOf(part.text);
  if (currency !== null) return { value: currency, next: at + 1 };
  const named = /^(?:us|usd|eur|gbp|rmb|cny|uah|rub|chf)$/.test(part.folded) ? part.folded : null;
  const sign = parts[at + 1];
  if (part.folded === 'us' && sign !== undefined && currencyOf(sign.text) !== null)
    return { value: { name: 'usd', factor: 1, dimension: 'dollars' }, next: at + 2 };
  const unit = named === null ? null : unitOf(named);
  return unit === null ? null : { value: unit, next: at + 1 };
}

interface ReadNumber {
  readonly number: number;
  readonly step: number;
  readonly multiplier: number;
}

function readNumber(parts: readonly Part[], at: number): Read<ReadNumber> | null {
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
  return multiplied(parts, spaced?.next ?? at + 1, parsed.value, parsed.step, true);
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

function multiplied(
  parts: readonly Part[],
  at: number,
  number: number,
  step: number,
  digits: boolean,
): Read<ReadNumber> {
  const part = parts[at];
  const multiplier = part === undefined ? null : multiplierOf(part.folded);
  const glued = part !== undefined && part.start === parts[at - 1]?.end;
  const letter = part !== undefined && /^[kmb]$/.test(part.folded);
  if (multiplier === null || (letter && !(digits && glued && part.folded !== 'm')))
    return { value: { number, step, multiplier: 1 }, next: at };
  return {
    value: { number: number * multiplier, step: step * multiplier, multiplier },
    next: at + 1,
  };
}

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
    isNumberWord(parts[next]?.folded ?? '') ||
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
  if (number === 1 && isPronoun(parts, next)) return null;
  return { value: { number, step: 1, multiplier: 1 }, next };
}

const isPronoun = (parts: readonly Part[], next: number): boolean =>
  parts[next]?.kind !== 'word' ||
  /^(?:of|or|another|can|could|should|would|must|may|might|is|was|has|had|who|that|which|and|to|in|by|at|on|day)$/.test(
    parts[next]?.folded ?? '',
  );

function readRangeEnd(parts: readonly Part[], at: number): Read<ReadNumber> | null {
  const joint = parts[at]?.folded;
  const sign = currencyOf(parts[at + 1]?.text ?? '') === null ? 0 : 1;
  if (joint !== '-' && joint !== 'to' && joint !== 'or') return null;
  return readNumber(parts, at + 1 + sign);
}

function readUnit(parts: readonly Part[], at: number): Read<Unit> | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.folded === '-') return readUnit(parts, at + 1);
  const two = TWO_WORDS[`${part.folded} ${parts[at + 1]?.folded ?? ''}`];
  const double = two === undefined ? null : unitOf(two);
  if (double !== null) return { value: double, next: at + 2 };
  const single = unitOf(part.folded);
  return single === null ? null : { value: single, next: at + 1 };
}

function readOrdinal(
  parts: readonly Part[],
  at: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const part = parts[at];
  const number = part === undefined ? null : ordinalOf(part.folded);
  if (part === undefined || number === null) return null;
  const { start, end } = part;
  const quantity: Quantity = {
    type: 'quantity',
    start,
    end,
    bare: { start, end },
    low: number,
    high: number,
    step: 1,
    unit: null,
    dimension: null,
    factor: 1,
    qualifier: null,
    ordinal: true,
  };
  return { quantity, next: at + 1 };
}

/** The longest qualifier has three words. */
const QUALIFIER_WORDS = 3;

function readQualifierBefore(
  parts: readonly Part[],
  at: number,
): { readonly name: Qualifier; readonly start: number } | null {
  const before = parts.slice(Math.max(0, at - QUALIFIER_WORDS), at);
  const words = ` ${before.map(({ folded }) => folded).join(' ')}`;
  const found = qualifiers.find(([form]) => words.endsWith(` ${form}`));
  if (found === undefined) return null;
  const [form, name] = found;
  return { name, start: before.at(-form.split(' ').length)?.start ?? 0 };
}
