import { idBeside, isSame } from './id-beside.ts';

interface Item {
  readonly id: string;
}

/** Foreign items that are new beside one's own. */
export interface TakenIn<T extends Item> {
  readonly added: readonly T[];
  /** How many of them were there with other contents. */
  readonly keptBoth: number;
  /** The id each foreign item has now. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What of foreign items one has not yet: new ones as they are, changed ones under an id made from their contents. */
export function takeIn<T extends Item>(own: readonly T[], foreign: readonly T[]): TakenIn<T> {
  const known = new Map(own.map((item) => [item.id, item]));
  const added: T[] = [];
  const ids = new Map<string, string>();
  let keptBoth = 0;
  for (const item of foreign) {
    const there = known.get(item.id);
    const id = there === undefined || isSame(there, item) ? item.id : idBeside(item);
    ids.set(item.id, id);
    if (known.has(id)) continue;
    if (id !== item.id) keptBoth += 1;
    added.push({ ...item, id });
    known.set(id, item);
  }
  return { added, keptBoth, ids };
}
