import type { Quantity } from './quantity.ts';

/** How two quantities of one thing stand to each other, by value and not by spelling. */
export type QuantityRelation =
  | 'equal'
  | 'converted'
  | 'rounded'
  | 'range dropped'
  | 'qualifier dropped'
  | 'opposite bounds'
  | 'different';

/** Converted figures are rounded by their writers: 22.5 km for 14 miles, 60 miles for 100 km. */
const CONVERSION_TOLERANCE = 0.05;

/** Twelve weeks are told as three months: stretches of time are rounded more. */
const DURATION_TOLERANCE = 0.1;

/** Whether comparing makes sense: both count or measure the same kind of thing, or one number was given another unit. */
export function areComparable(one: Quantity, other: Quantity): boolean {
  const [a, b] = [asMoneyBeside(one, other), asMoneyBeside(other, one)];
  if (a.ordinal !== b.ordinal) return false;
  const isExchanged = a.low === b.low && a.high === b.high && a.unit !== null && b.unit !== null;
  return a.dimension === b.dimension || isExchanged || isUnitLeftOut(a, b);
}

/** "300,000 pounds" beside "£250,000" are pounds sterling and no weight. */
const asMoneyBeside = (own: Quantity, other: Quantity): Quantity =>
  own.unit === 'lb' && other.unit === 'gbp'
    ? { ...own, unit: other.unit, dimension: other.dimension, factor: other.factor }
    : own;

/** "Profit rose to 4 million euros and sales fell to 12 million": the unit of a large number is not said twice. */
const isUnitLeftOut = (a: Quantity, b: Quantity): boolean =>
  (a.unit === null) !== (b.unit === null) && a.low >= LARGE && a.low === b.low && a.high === b.high;

/** A smaller number with a unit and without is more often two numbers: "12 km", "12 people". */
const LARGE = 1_000;

/** Compares two quantities by value. One number with units of two dimensions is different. Symmetric. */
export function compareQuantities(one: Quantity, other: Quantity): QuantityRelation {
  const [a, b] = [asMoneyBeside(one, other), asMoneyBeside(other, one)];
  if (isUnitLeftOut(a, b)) return compareQualifiers(a, b);
  if (a.dimension !== b.dimension) return 'different';
  if (sameNumbers(a, b)) return compareQualifiers(a, b);
  const [lowA, lowB] = [a.low * a.factor, b.low * b.factor];
  const [highA, highB] = [a.high * a.factor, b.high * b.factor];
  const tolerance = a.dimension === 'duration' ? DURATION_TOLERANCE : CONVERSION_TOLERANCE;
  const isNear = (one: number, two: number): boolean =>
    Math.abs(one - two) <= tolerance * Math.max(Math.abs(one), Math.abs(two));
  if (a.unit !== b.unit && isNear(lowA, lowB) && isNear(highA, highB)) return 'converted';
  const [isRangeA, isRangeB] = [lowA !== highA, lowB !== highB];
  if (isRangeA !== isRangeB) {
    const [point, low, high] = isRangeA ? [lowB, lowA, highA] : [lowA, lowB, highB];
    return point >= low && point <= high ? 'range dropped' : 'different';
  }
  return isRounded(a, b) || isRounded(b, a) ? 'rounded' : 'different';
}

/** "More than 97%" against "not more than 97%" sets one number against itself. */
function compareQualifiers(a: Quantity, b: Quantity): QuantityRelation {
  if (a.qualifier === b.qualifier) return 'equal';
  const isOpposite = /^at (?:least|most)$/.test(a.qualifier ?? '') && /^at/.test(b.qualifier ?? '');
  return isOpposite ? 'opposite bounds' : 'qualifier dropped';
}

const sameNumbers = (a: Quantity, b: Quantity): boolean =>
  (a.low * a.factor === b.low * b.factor && a.high * a.factor === b.high * b.factor) ||
  areOneScore(a, b);

/** "Won 3-1" and "lost 1-3" are one score; no range begins above its end. */
const areOneScore = (a: Quantity, b: Quantity): boolean =>
  a.low === b.high && a.high === b.low && a.unit === null && b.unit === null;

/** Whether `coarse` is `fine` rounded to the digits it shows: 1.5 million for 1,483,000, but not 7 for 6. */
function isRounded(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.unit !== fine.unit || coarse.low !== coarse.high) return false;
  const step = roundness(coarse);
  const up = coarse.low - fine.low;
  // Halves are rounded up.
  const isNearest = -step / 2 < up && up <= step / 2;
  return step > roundness(fine) && isNearest && Math.abs(up) <= MAX_ROUNDING * fine.low;
}

/** Nobody rounds 25 to 20: what is further from the figure than this share of it is another figure. */
const MAX_ROUNDING = 0.1;

/** The power of ten a number ends on: 100000 for 1.5 million, 1000 for 38,000. Who writes "4.0" means the nought. */
function roundness({ low, step }: Quantity): number {
  if (low === 0 || step < 1) return step;
  let round = step;
  while (Math.abs(low / (round * 10) - Math.round(low / (round * 10))) < 1e-9) round *= 10;
  return round;
}
