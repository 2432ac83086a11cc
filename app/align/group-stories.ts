import { foldWord } from '../text/fold.ts';
import { alignStory } from './align-story.ts';
import type { Budget } from './budget.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { StoryDocument } from './index-story.ts';

/** Two documents share less than this of their rarer words by chance; lining them up would cost time for nothing. */
const MIN_SHARED = 0.06;
/**
 * ... unless they share this much of all their words. Where most documents tell one story, the words of the story are in most of them, and count
 * as common: three tellings of one report, alone in a folder, would share nothing.
 */
const MIN_SHARED_OF_ALL = 0.3;
/** Words in more documents than this share say nothing of what a document is about. */
const MAX_COMMON = 0.5;
const MIN_WORD_LENGTH = 4;
/** As many right links are to be expected as this share of the shorter document's sentences ... */
const MIN_EXPECTED_SHARE = 0.1;
/** ... of which one is surely the same thing, by the aligner's score. */
const SURE_LINK = 0.7;

/**
 * Which of any number of documents tell one story, as lists of their indexes in rising order, the largest first; a document alone is in none.
 * Documents that share rarer words, or many, are lined up two by two, and belong together where links enough hold, directly or through others. Pairs
 * the budget leaves no time for join nothing. The square of the number of documents in word sets, and one alignment for each likely pair.
 */
export function groupStories(
  documents: readonly StoryDocument[],
  budget: Budget,
): readonly (readonly number[])[] {
  const groups = new DisjointSets(documents.length);
  const words = documents.map(wordsOf);
  const rare = dropCommon(words);
  documents.forEach((document, b) => {
    for (let a = 0; a < b; a += 1) {
      const other = documents[a];
      if (other === undefined || groups.find(a) === groups.find(b)) continue;
      const isLikely =
        likeness(rare[a], rare[b]) >= MIN_SHARED ||
        likeness(words[a], words[b]) >= MIN_SHARED_OF_ALL;
      if (isLikely && tellsTheSame(other, document, budget)) groups.join(a, b);
    }
  });
  return groups
    .groups()
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
}

const wordsOf = ({ sentences }: StoryDocument): ReadonlySet<string> =>
  new Set(
    (sentences.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length >= MIN_WORD_LENGTH)
      .map(foldWord),
  );

function dropCommon(all: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const limit = Math.max(2, all.length * MAX_COMMON);
  return all.map((words) => new Set([...words].filter((word) => (counts.get(word) ?? 0) <= limit)));
}

/** Share of the smaller set that is in the larger. */
function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}

function tellsTheSame(a: StoryDocument, b: StoryDocument, budget: Budget): boolean {
  const { pairs } = alignStory([a, b], { budget });
  const scores = pairs.flatMap(({ links }) => links.map(({ score }) => score));
  const expected = scores.reduce((sum, score) => sum + score, 0);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  return scores.some((score) => score >= SURE_LINK) && expected >= MIN_EXPECTED_SHARE * shorter;
}
