import type { Part, Read } from './quantity-parts.ts';
import { currencyOf, type Unit, unitOf } from './units.ts';

/** Units of two words, brought to the one-word form of the list. */
const TWO_WORDS: Readonly<Record<string, string>> = {
  'per cent': 'percent',
  'percentage point': 'percentage-point',
  'percentage points': 'percentage-point',
  'basis point': 'basis-point',
  'basis points': 'basis-point',
  'square foot': 'sq-ft',
  'square feet': 'sq-ft',
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
  'cubic metre': 'cubic-m',
  'cubic metres': 'cubic-m',
  'cubic meter': 'cubic-m',
  'cubic meters': 'cubic-m',
  'cubic foot': 'cubic-ft',
  'cubic feet': 'cubic-ft',
  'degrees celsius': 'celsius',
  'degrees fahrenheit': 'fahrenheit',
  'us dollars': 'dollars',
  'american dollars': 'dollars',
  'singapore dollars': 'sgd',
  'canadian dollars': 'cad',
  'australian dollars': 'aud',
  'taiwan dollars': 'twd',
  'sq km': 'sq-km',
};

/** Whose dollars: "US$", "S$", "HK$". */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'usd',
  s: 'sgd',
  c: 'cad',
  a: 'aud',
  nz: 'nzd',
  hk: 'hkd',
  nt: 'twd',
};
const CODES = [
  'usd',
  'eur',
  'gbp',
  'rmb',
  'cny',
  'uah',
  'rub',
  'chf',
  'sgd',
  'cad',
  'aud',
  'nzd',
  'hkd',
  'twd',
  'pln',
];

/** Words that a currency before its number begins with. */
export const CURRENCY_WORDS: readonly string[] = [...Object.keys(DOLLARS), ...CODES];

/** A currency before its number: "$", "US$", "USD". */
export function readSign(parts: readonly Part[], at: number): Read<Unit> | null {
  const part = parts[at];
  if (part === undefined) return null;
  const currency = currencyOf(part.text);
  if (currency !== null) return { value: currency, next: at + 1 };
  const sign = parts[at + 1];
  const dollars = DOLLARS[part.folded];
  if (sign?.text === '$' && sign.start === part.end && dollars !== undefined)
    return withNext(unitOf(dollars), at + 2);
  return CODES.includes(part.folded) ? withNext(unitOf(part.folded), at + 1) : null;
}

const withNext = (unit: Unit | null, next: number): Read<Unit> | null =>
  unit === null ? null : { value: unit, next };

/** The unit after a number, with or without a hyphen: "14-km", "7 square miles". */
export function readUnit(parts: readonly Part[], at: number): Read<Unit> | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.folded === '-') return readUnit(parts, at + 1);
  const two = TWO_WORDS[`${part.folded} ${parts[at + 1]?.folded ?? ''}`];
  const double = two === undefined ? null : unitOf(two);
  return (
    withNext(double, at + 2) ?? slavicMeasure(parts, at) ?? withNext(unitOf(part.folded), at + 1)
  );
}

/** "Кв. м", "квадратних метрів", "кубических метрах", "відсоткового пункту": two words in any case, the first maybe cut short. */
function slavicMeasure(parts: readonly Part[], at: number): Read<Unit> | null {
  const first = parts[at]?.folded ?? '';
  const second = parts[at + 1]?.text === '.' ? at + 2 : at + 1;
  const folded = parts[second]?.folded ?? '';
  const found = SLAVIC_MEASURES.find(([one, two]) => one.test(first) && two.test(folded));
  return found === undefined ? null : withNext(unitOf(found[2]), second + 1);
}

const SLAVIC_MEASURES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:кв|квадратн\p{L}+)$/u, /^(?:м|метр\p{L}*)$/u, 'sq-m'],
  [/^(?:кв|квадратн\p{L}+)$/u, /^(?:км|к[иі]лометр\p{L}*)$/u, 'sq-km'],
  [/^(?:куб|куб[иі]чн\p{L}+|кубическ\p{L}+)$/u, /^(?:м|метр\p{L}*)$/u, 'cubic-m'],
  [/^(?:процентн|в[іи]дсотков)\p{L}+$/u, /^пункт\p{L}*$/u, 'percentage-point'],
];
