import { cardinalOf, multiplierOf, ordinalOf } from './parse-number.ts';
import type { Part, Read } from './quantity-parts.ts';
import { readUnit } from './read-unit.ts';

/** A part of a whole: 0.5 for "half of", 2/3 for "two-thirds". */
export interface Fraction {
  readonly number: number;
  /** Of what follows, as in "half a million" and "half an hour"; otherwise a share of the whole. */
  readonly ofUnit: boolean;
}

/** What "half" stands before where it is a share. Elsewhere it is half of a match or a day. */
const SHARED = /^(?:of|the|its|their|his|her|our|all|these|those|that|as)$/;
const QUALIFIED = /^(?:than|about|around|nearly|almost|over|roughly|approximately|by|least|only)$/;

/** The fraction that begins at a part; null where there is none. */
export function readFraction(parts: readonly Part[], at: number): Read<Fraction> | null {
  return readHalf(parts, at) ?? readParts(parts, at);
}

function readHalf(parts: readonly Part[], at: number): Read<Fraction> | null {
  if (parts[at]?.folded !== 'half') return null;
  const next = skipHyphen(parts, at + 1);
  const article = /^an?$/.test(parts[next]?.folded ?? '') ? next + 1 : next;
  const isMeasured =
    readUnit(parts, article) !== null || multiplierOf(parts[article]?.folded ?? '') !== null;
  if ((article > next || next > at + 1) && isMeasured)
    return { value: { number: 0.5, ofUnit: true }, next: article };
  // "Half a point" of a rate, as "a quarter of a point".
  const isOfPoint = article > next && /^(?:point|percentage)$/.test(parts[article]?.folded ?? '');
  const isShare =
    isOfPoint ||
    SHARED.test(parts[at + 1]?.folded ?? '') ||
    QUALIFIED.test(parts[at - 1]?.folded ?? '');
  return isShare ? { value: { number: 0.5, ofUnit: false }, next: at + 1 } : null;
}

/** "Two-thirds", "three quarters", "a third of", "one-tenth". */
function readParts(parts: readonly Part[], at: number): Read<Fraction> | null {
  const count = /^an?$/.test(parts[at]?.folded ?? '') ? 1 : cardinalOf(parts[at]?.folded ?? '');
  if (count === null) return null;
  const place = skipHyphen(parts, at + 1);
  const name = parts[place]?.folded ?? '';
  const denominator = denominatorOf(count === 1 ? name : name.replace(/s$/, ''));
  if (denominator === null || denominator < 3 || count > 1 !== name.endsWith('s')) return null;
  if (count === 1 && parts[place + 1]?.folded !== 'of' && place === at + 1) return null;
  return { value: { number: count / denominator, ofUnit: false }, next: place + 1 };
}

const denominatorOf = (name: string): number | null => (name === 'quarter' ? 4 : ordinalOf(name));

const skipHyphen = (parts: readonly Part[], at: number): number =>
  parts[at]?.folded === '-' ? at + 1 : at;
