import { compareNumbers } from './attribution/compare-numbers.ts';
import { compareRoles } from './attribution/compare-roles.ts';
import { droppedSources } from './attribution/dropped-sources.ts';
import { exchangedSources } from './attribution/exchanged-sources.ts';
import { sourcesOfPair } from './attribution/sources-of-pair.ts';
import type { Finder } from './finder.ts';
import { nameFormsOf } from './name/find-names.ts';
import { viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair } from './story.ts';

/** Who is said to be the source: dropped, added or exchanged in passages that otherwise say the same. */
export const findAttribution: Finder = (story) => {
  const forms = nameFormsOf(story);
  return mergeRelations(story.close.flatMap((pair) => compareSources(pair, forms)));
};

function compareSources(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const [a, b] = sourcesOfPair(pair, forms);
  if (a.all.length + b.all.length === 0) return [];
  const { relations, used } = exchangedSources(pair, a, b);
  return [
    ...relations,
    ...droppedSources(fromA, a, b, used, forms),
    ...droppedSources(fromB, b, a, used, forms),
    ...(relations.length > 0 ? [] : [...compareRoles(a, b), ...compareNumbers(a, b)]),
  ];
}
