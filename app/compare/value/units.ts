import lists from '../../../resources/words/numbers.json' with { type: 'json' };

/** A unit of the word list: its name, one of it in the base unit of its dimension, and what it measures. */
export interface Unit {
  readonly name: string;
  readonly factor: number;
  readonly dimension: string;
}

const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(lists.units).flatMap(([name, [forms, factor, dimension]]) =>
    (forms as readonly string[]).map((form): [string, Unit] => [
      form,
      { name, factor: Number(factor), dimension: String(dimension) },
    ]),
  ),
);
const signs: ReadonlyMap<string, string> = new Map(Object.entries(lists.signs));

/** The unit a folded word or sign names ("kilometres", "%"), or null. */
export const unitOf = (folded: string): Unit | null => units.get(folded) ?? null;

/** The currency of a sign ("$"), or null. Signs shared by two currencies are a currency of their own. */
export function currencyOf(sign: string): Unit | null {
  const name = signs.get(sign);
  return name === undefined ? null : (units.get(name) ?? { name, factor: 1, dimension: name });
}
