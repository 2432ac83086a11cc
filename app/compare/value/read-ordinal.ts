import { cardinalOf, ordinalOf } from './parse-number.ts';
import type { Quantity } from './quantity.ts';
import type { Part, Read } from './quantity-parts.ts';

/** "Second", "22nd", "22-й", and in two words "twenty-second", "двадцать второй"; null where none begins at a part. */
export function readOrdinal(
  parts: readonly Part[],
  at: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const found = ordinalAt(parts, at);
  const [first, last] = [parts[at], parts[(found?.next ?? 0) - 1]];
  if (found === null || first === undefined || last === undefined) return null;
  const number = found.value;
  const [start, end] = [first.start, last.end];
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
  return { quantity, next: found.next };
}

function ordinalAt(parts: readonly Part[], at: number): Read<number> | null {
  const number = ordinalOf(parts[at]?.folded ?? '');
  return compoundOrdinal(parts, at) ?? (number === null ? null : { value: number, next: at + 1 });
}

const isHyphen = (part: Part | undefined): boolean => part?.folded === '-';

/** Endings that Ukrainian and Russian write behind the digits of an ordinal. */
const WRITTEN_ENDING = /^(?:й|го|му|м|я|ю|е|а|та|ша|га|х|ий|ій|ый|ой|ої|ому|ого)$/;

/** "Двадцать второй" and "22-й" are the 22nd: an ordinal that begins like an amount. */
export function compoundOrdinal(parts: readonly Part[], at: number): Read<number> | null {
  const next = isHyphen(parts[at + 1]) ? at + 2 : at + 1;
  const [one, other] = [parts[at]?.folded ?? '', parts[next]?.folded ?? ''];
  if (/^\d{1,4}$/.test(one))
    return next > at + 1 && WRITTEN_ENDING.test(other)
      ? { value: Number(one), next: next + 1 }
      : null;
  const tens = cardinalOf(one) ?? 0;
  const units = ordinalOf(other) ?? 10;
  return tens >= 20 && tens % 10 === 0 && units < 10
    ? { value: tens + units, next: next + 1 }
    : null;
}
