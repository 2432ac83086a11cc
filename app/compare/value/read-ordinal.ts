import { cardinalOf, ordinalOf } from './parse-number.ts';
import type { Quantity } from './quantity.ts';
import type { Part, Read } from './quantity-parts.ts';

interface ReadOrdinal {
  readonly quantity: Quantity;
  readonly next: number;
}

/** "Second", "22nd": an ordinal in one word; null where none stands at a part. */
export function readOrdinal(parts: readonly Part[], at: number): ReadOrdinal | null {
  const number = ordinalOf(parts[at]?.folded ?? '');
  return number === null ? null : ordinalBetween(parts, at, at + 1, number);
}

function ordinalBetween(
  parts: readonly Part[],
  at: number,
  next: number,
  number: number,
): ReadOrdinal | null {
  const [first, last] = [parts[at], parts[next - 1]];
  if (first === undefined || last === undefined) return null;
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
  return { quantity, next };
}

const isHyphen = (part: Part | undefined): boolean => part?.folded === '-';

/** Endings that Ukrainian and Russian write behind the digits of an ordinal. */
const WRITTEN_ENDING = /^(?:й|го|му|м|я|ю|е|а|та|ша|га|х|ий|ій|ый|ой|ої|ому|ого)$/;

/** "Двадцать второй", "twenty-second" and "22-й": an ordinal that begins like an amount; null where none begins at a part. */
export function readCompoundOrdinal(parts: readonly Part[], at: number): ReadOrdinal | null {
  const found = compoundOrdinal(parts, at);
  return found === null ? null : ordinalBetween(parts, at, found.next, found.value);
}

function compoundOrdinal(parts: readonly Part[], at: number): Read<number> | null {
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
