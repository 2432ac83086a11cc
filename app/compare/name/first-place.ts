import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { bareName } from './find-names.ts';
import { namesIn } from './names-in.ts';

/** Where an article first has a name in some spelling; null where it never has. */
export const firstPlace = (telling: Telling, name: Word): Word | null =>
  firstPlaces(telling).get(bareName(name.folded)) ?? null;

const firstPlaces: (telling: Telling) => ReadonlyMap<string, Word> = once(({ words }) => {
  const first = new Map<string, Word>();
  for (const word of words.flat())
    for (const name of namesIn(word)) {
      const bare = bareName(name.folded);
      if (!first.has(bare)) first.set(bare, name);
    }
  return first;
});
