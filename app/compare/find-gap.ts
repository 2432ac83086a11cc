import { gapPlaces } from '../synopsis/gap-place.ts';
import { evidenceAt } from './evidence.ts';
import type { Evidence } from './finding.ts';
import { once } from './once.ts';
import type { Story, Telling } from './story.ts';

/** The empty place where an article would have a row that it lacks. O(1) after the first gap of a story. */
export function findGap(story: Story, passage: string, telling: Telling): Evidence {
  const place = placesOf(story).get(telling)?.get(passage) ?? 0;
  return evidenceAt(telling, { start: place, end: place });
}

/** Where each article would have each row it lacks, by the row's id. */
const placesOf: (story: Story) => ReadonlyMap<Telling, ReadonlyMap<string, number>> = once(
  ({ tellings, passages }) =>
    new Map(tellings.map((telling) => [telling, gapPlaces(telling.article, passages)])),
);
