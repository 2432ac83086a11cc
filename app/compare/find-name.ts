import { inTextOrder, readingKey } from './evidence.ts';
import type { Finder } from './finder.ts';
import { exchangedCountries } from './name/exchanged-countries.ts';
import { exchangedNames, slippedNames } from './name/exchanged-names.ts';
import { exchangedTitles } from './name/exchanged-titles.ts';
import { nameFormsOf } from './name/find-names.ts';
import { namedAndUnnamed } from './name/named-and-unnamed.ts';
import { spelledOtherwise } from './name/spelled-otherwise.ts';
import { viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';

/** The same person, place or organisation spelled otherwise, anywhere in the articles; another name or title in the same place; named or not. */
export const findNames: Finder = (story) => {
  const forms = nameFormsOf(story);
  return mergeRelations([
    ...spelledOtherwise(story, forms),
    ...firstOfEach(
      story.close.flatMap((pair) => [...exchangedNames(pair, forms), ...slippedNames(pair, forms)]),
    ),
    ...firstOfEach(story.close.flatMap(exchangedCountries)),
    ...firstOfEach(story.close.flatMap((pair) => exchangedTitles(pair, forms))),
    ...firstOfEach(
      story.close.flatMap((pair) => viewsOf(pair).flatMap((view) => namedAndUnnamed(view, forms))),
    ),
  ]);
};

/** The first in the text of all relations between the same words: a name told otherwise throughout is one difference. */
function firstOfEach(relations: readonly Relation[]): readonly Relation[] {
  const first = new Map<string, Relation>();
  for (const relation of [...relations].sort(byPlace)) {
    const key = relation.evidence.map((piece) => `${piece.article} ${readingKey(piece)}`).join(' ');
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()];
}

function byPlace({ evidence: [one] }: Relation, { evidence: [other] }: Relation): number {
  return one === undefined || other === undefined ? 0 : inTextOrder(one, other);
}
