import { compareDates, type DateRelation } from './compare-dates.ts';
import { areComparable, compareQuantities, type QuantityRelation } from './compare-quantities.ts';
import type { Value } from './find-values.ts';

export type ValueRelation = QuantityRelation | DateRelation;

/** How two values stand to each other by value, not by spelling; null where they are of different kinds. Symmetric. */
export function compareValues(a: Value, b: Value): ValueRelation | null {
  if (a.type === 'date' && b.type === 'date') return compareDates(a, b);
  if (a.type === 'quantity' && b.type === 'quantity')
    return areComparable(a, b) ? compareQuantities(a, b) : null;
  return null;
}
