import { SIGLA, type Siglum } from '../../../app/index.ts';
import type { PassageIndex } from '../../state/passage-index.ts';

/** How a cell's place differs from that of its counterparts. */
export interface Displacement {
  /** Passages further up than the counterpart, counted among those that both sources have; below zero: further down. */
  readonly places: number;
  /** The counterparts told elsewhere, siglum and number together. */
  readonly counterparts: readonly string[];
}

const ranks = new WeakMap<PassageIndex, Map<string, ReadonlyMap<string, number>>>();

/** One place is what any neighbour told elsewhere makes of a passage that never moved. */
const FEWEST_PLACES = 2;

/**
 * How far a passage of one article is from where most others tell it; null where most tell it at the same place. Of two that
 * agree and one that does not, so, only the one is called moved; of a pair, both are.
 */
export function movedFrom(
  index: PassageIndex,
  passage: string,
  siglum: Siglum,
): Displacement | null {
  const others = SIGLA.filter((one) => one !== siglum && index.numbers.get(one)?.has(passage));
  const moved = others
    .map((other) => ({ other, places: placesUp(index, passage, siglum, other) }))
    .filter(({ places }) => Math.abs(places) >= FEWEST_PLACES);
  const first = moved[0];
  if (!first || moved.length * 2 <= others.length) return null;
  return {
    places: first.places,
    counterparts: moved.map(({ other }) => `${other}${index.numbers.get(other)?.get(passage)}`),
  };
}

const placesUp = (index: PassageIndex, passage: string, here: Siglum, there: Siglum): number =>
  (sharedRanks(index, there, here).get(passage) ?? 0) -
  (sharedRanks(index, here, there).get(passage) ?? 0);

/** The order in which one article tells what another tells too. */
function sharedRanks(
  index: PassageIndex,
  of: Siglum,
  withOther: Siglum,
): ReadonlyMap<string, number> {
  const pairs = ranks.get(index) ?? new Map<string, ReadonlyMap<string, number>>();
  ranks.set(index, pairs);
  const found = pairs.get(of + withOther) ?? rankShared(index, of, withOther);
  pairs.set(of + withOther, found);
  return found;
}

function rankShared(
  index: PassageIndex,
  of: Siglum,
  withOther: Siglum,
): ReadonlyMap<string, number> {
  const others = index.numbers.get(withOther);
  const shared = [...(index.numbers.get(of)?.keys() ?? [])].filter((id) => others?.has(id));
  return new Map(shared.map((id, at) => [id, at]));
}
