import lists from '../../../resources/words/numbers.json' with { type: 'json' };

const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(lists.cardinals));
/** Endings of Ukrainian and Russian ordinals, which are adjectives. */
const ENDINGS = 'ого ому ою ої ий ій ый ой ая ое ую им ым ом их ых ые а е у і'.split(' ');
const ordinals: ReadonlyMap<string, number> = new Map([
  ...Object.entries(lists.ordinalStems).flatMap(([stem, number]) =>
    ENDINGS.map((ending): [string, number] => [stem + ending, number]),
  ),
  ...Object.entries(lists.ordinals),
]);
const multipliers: ReadonlyMap<string, number> = new Map(Object.entries(lists.multipliers));

/** All words that are ordinals in themselves. */
export const ORDINAL_WORDS: readonly string[] = [...ordinals.keys()];

/** A number and the smallest step its spelling can tell apart: "1.50" is 1.5 with step 0.01. */
export interface ParsedNumber {
  readonly value: number;
  readonly step: number;
}

/**
 * A number in digits. Groups of three behind commas, spaces or apostrophes are thousands; a comma before any other count
 * of digits is a decimal mark, and so is a full stop unless two or more groups follow. Null for times and the like.
 */
export function parseDigits(digits: string): ParsedNumber | null {
  const plain = digits.replace(/[ \u00A0\u2009\u202F'’]/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return decimal(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return decimal(plain.replaceAll('.', ''));
  if (/^\d+[.,]\d+$/.test(plain)) return decimal(plain.replace(',', '.'));
  return /^\d+$/.test(plain) ? decimal(plain) : null;
}

function decimal(digits: string): ParsedNumber {
  const places = digits.split('.')[1]?.length ?? 0;
  return { value: Number(digits), step: 10 ** -places };
}

/** A single number word ("seven", "п'ять"), or null. */
export const cardinalOf = (folded: string): number | null => cardinals.get(folded) ?? null;

/** A single ordinal ("third", "5th", "п'ятого"), or null. */
export function ordinalOf(folded: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(folded);
  if (digits !== null) return Number(digits[1]);
  return ordinals.get(folded) ?? null;
}

/** What a word multiplies the number before it by ("million", "bn"), or null. */
export const multiplierOf = (folded: string): number | null => multipliers.get(folded) ?? null;

/**
 * A number in words, hyphens or not: "twenty-five", "two hundred and six thousand", "a hundred" is left to the caller.
 * Null where any word is none of a number.
 */
export function parseNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of words.flatMap((one) => one.split('-'))) {
    if (word === 'and' && seen) continue;
    const unit = cardinals.get(word);
    const multiplier = multipliers.get(word);
    if (unit !== undefined) group += unit;
    else if (multiplier === undefined) return null;
    else if (multiplier === 100) group = Math.max(1, group) * multiplier;
    else {
      total += Math.max(1, group) * multiplier;
      group = 0;
    }
    seen = true;
  }
  return seen ? total + group : null;
}
