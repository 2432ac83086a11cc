import type { OrderBothWays, OrderedPlaces } from './follow-order.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';

/**
 * How well a candidate fits what its neighbours say, read in order from either side, and by how much it leads the best other
 * place. Told once more as the article with the shorter sentences sees it: there the splits and the rewriting are.
 */
export function measureOrderPlaces(pair: PairView, order: OrderBothWays): readonly FeatureColumn[] {
  const forward = chancesOf(pair.forward, order.forward);
  const backward = chancesOf(pair.backward, order.backward);
  const own = (view: SideView): OrderChances => (view === pair.forward ? forward : backward);
  const shorter = wordsPerSentence(pair.forward) < wordsPerSentence(pair.backward) ? 0 : 1;
  return [
    ...fromBothSides('in order', pair, (view) => own(view).chance.slice()),
    ...fromBothSides('in order lead', pair, (view) => own(view).lead),
    { name: 'in order, shorter sentences', values: (shorter === 0 ? forward : backward).chance },
  ];
}

interface OrderChances {
  readonly chance: Float32Array;
  /** The chance less that of the best other place of the sentence. */
  readonly lead: Float32Array;
}

function chancesOf(side: SideView, { start, place, chance }: OrderedPlaces): OrderChances {
  const size = side.candidate.length;
  const found = { chance: new Float32Array(size), lead: new Float32Array(size) };
  const at = new Float64Array(side.to.size);
  for (let from = 0; from < side.from.size; from += 1) {
    const [first, end] = [start[from] ?? 0, start[from + 1] ?? 0];
    let [best, second] = [0, 0];
    for (let n = first; n < end; n += 1) {
      const own = chance[n] ?? 0;
      at[place[n] ?? 0] = own;
      if (own > best) [best, second] = [own, best];
      else if (own > second) second = own;
    }
    for (let n = side.start[from] ?? 0; n < (side.start[from + 1] ?? 0); n += 1) {
      const own = at[side.target[n] ?? 0] ?? 0;
      const candidate = side.candidate[n] ?? 0;
      found.chance[candidate] = own;
      found.lead[candidate] = own - (own === best ? second : best);
    }
    for (let n = first; n < end; n += 1) at[place[n] ?? 0] = 0;
  }
  return found;
}

const wordsPerSentence = ({ from }: SideView): number =>
  from.words.ids.length / Math.max(1, from.size);
