import lists from '../../../resources/words/numbers.json' with { type: 'json' };

/** A number in the base unit of what it measures, so that amounts in different units can stand on one line. */
export interface BaseAmount {
  readonly number: number;
  /** What is measured ("length"); null for a bare count. */
  readonly dimension: string | null;
}

const units: ReadonlyMap<string, readonly unknown[]> = new Map(Object.entries(lists.units));

/** A number in a unit of the word list by its name ("km"). A unit the list does not know is a dimension of its own. */
export function baseAmount(number: number, unit: string | null): BaseAmount {
  const known = unit === null ? undefined : units.get(unit);
  if (known === undefined) return { number, dimension: unit };
  const [, factor, dimension] = known;
  return { number: number * Number(factor), dimension: String(dimension) };
}
