import { measureOwnCoverage, measureStanding } from './competition.ts';
import { measureDocuments } from './documents.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';
import { measurePlaces } from './places.ts';
import { measureRelatedTerms } from './related-terms.ts';
import { measureSharedTerms } from './shared-terms.ts';
import { measureNeighbours, measureSplit } from './surroundings.ts';
import { measureWindows } from './windows.ts';
import { measureWordOrder } from './word-order.ts';

/** Everything that is measured of a pair's candidates before any of them is judged. */
export function measureCandidates(pair: PairView): readonly FeatureColumn[] {
  const shared = measureSharedTerms(pair);
  const cosine = valuesOf(shared, 'stem cosine');
  const windows = measureWindows(pair);
  const related = measureRelatedTerms(pair);
  const gram = valuesOf(shared, 'gram cosine');
  return [
    ...shared,
    ...measureWordOrder(pair),
    ...related,
    ...measureStanding(pair, 'related', valuesOf(related, 'content related shared')),
    ...windows,
    ...measureStanding(pair, 'passage', valuesOf(windows, 'fits a passage')),
    ...measureStanding(pair, 'stem', cosine),
    ...measureStanding(pair, 'content', valuesOf(shared, 'content cosine')),
    ...measureStanding(pair, 'gram', gram),
    ...measureOwnCoverage(pair, cosine),
    ...measureNeighbours(pair, 'gram', gram),
    ...measureSplit(pair),
    ...measurePlaces(pair),
    ...measureDocuments(pair, cosine),
  ];
}

function valuesOf(columns: readonly FeatureColumn[], name: string): Float32Array {
  const column = columns.find((one) => one.name === name);
  if (column === undefined) throw new RangeError(`no measure ${name}`);
  return column.values;
}
