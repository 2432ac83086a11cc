import type { WordUsage } from '../../../app/index.ts';
import { indexStory } from '../../../app/index.ts';
import type { GoldStory } from './read-stories.ts';

/** By stem, the roots of the shares of sentences it stands in, summed over the stories. */
type Roots = ReadonlyMap<string, number>;

/** Counts in how many sentences of a story every stem stands. */
export function rootShares({ docs, lang }: GoldStory): Roots {
  const { documents, vocabulary } = indexStory(
    docs.map(({ sentences }) => ({ sentences, lang })),
    { sentences: 0, shareOf: new Map() },
  );
  const counts = new Float64Array(vocabulary.stemCount);
  let sentences = 0;
  for (const { size, stemBags } of documents) {
    sentences += size;
    for (const stem of stemBags.ids) counts[stem] = (counts[stem] ?? 0) + 1;
  }
  const roots = new Map<string, number>();
  vocabulary.forEachStem((stem, id) => roots.set(stem, Math.sqrt((counts[id] ?? 0) / sentences)));
  return roots;
}

export function sumRoots(stories: readonly Roots[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const story of stories)
    for (const [stem, root] of story) sums.set(stem, (sums.get(stem) ?? 0) + root);
  return sums;
}

/** Squares of mean roots: a word that one story is full of is no common word for that. */
export function usageFrom(
  sums: Roots,
  without: Roots,
  stories: number,
  sentences: number,
): WordUsage {
  const shareOf = new Map<string, number>();
  for (const [stem, sum] of sums) {
    const left = sum - (without.get(stem) ?? 0);
    if (left > 1e-9) shareOf.set(stem, (left / stories) ** 2);
  }
  return { sentences, shareOf };
}
