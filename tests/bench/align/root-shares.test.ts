import { expect, test } from 'vitest';
import type { GoldStory } from './read-stories.ts';
import { rootShares, sumRoots, usageFrom } from './root-shares.ts';

const storyOf = (...sentences: string[]): GoldStory => ({
  story: sentences.join(),
  set: 'made up',
  lang: 'en',
  docs: [{ id: 'a', sentences }],
  pairs: [],
});

const STORIES = [
  storyOf('Snow fell today', 'Snow lay deep'),
  storyOf('Rain came today', 'Nobody minded'),
];
const ROOTS = STORIES.map(rootShares);

test('a word that one story is full of counts less than one that every story has now and then', () => {
  const { shareOf } = usageFrom(sumRoots(ROOTS), new Map(), 2, 100);
  expect(shareOf.get('snow')).toBeCloseTo(0.25, 9);
  expect(shareOf.get('today')).toBeCloseTo(0.5, 9);
});

test('a story can be taken out again, as if it had never been counted', () => {
  const { shareOf } = usageFrom(sumRoots(ROOTS), ROOTS[0] ?? new Map(), 1, 100);
  expect(shareOf).toEqual(usageFrom(sumRoots(ROOTS.slice(1)), new Map(), 1, 100).shareOf);
});
