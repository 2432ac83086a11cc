import type { Part, Read } from './quantity-parts.ts';
import { currencyOf, type Unit, unitOf } from './units.ts';

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

/** A currency before its number: "$", "US$", "USD". */
export function readSign(parts: readonly Part[], at: number): Read<Unit> | null {
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

/** The unit after a number, with or without a hyphen: "14-km", "7 square miles". */
export function readUnit(parts: readonly Part[], at: number): Read<Unit> | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.folded === '-') return readUnit(parts, at + 1);
  const two = TWO_WORDS[`${part.folded} ${parts[at + 1]?.folded ?? ''}`];
  const double = two === undefined ? null : unitOf(two);
  if (double !== null) return { value: double, next: at + 2 };
  const single = unitOf(part.folded);
  return single === null ? null : { value: single, next: at + 1 };
}
