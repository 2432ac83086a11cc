import { describe, expect, test } from 'vitest';
import { findCandidates } from '../find-candidates.ts';
import type { IndexedStory } from '../index-story.ts';
import { indexStory } from '../index-story.ts';
import { findCandidate, viewPair } from './pair-view.ts';
import type { JudgedPair } from './story-scores.ts';
import { connectStory } from './story-scores.ts';
import { measureThirdArticles } from './third-articles.ts';

function judge(story: IndexedStory, a: number, b: number): JudgedPair {
  const [first, second] = [story.documents[a], story.documents[b]];
  if (!first || !second) throw new Error('the documents were given');
  const candidates = findCandidates(first, second, story.stem);
  return { a, b, view: viewPair(story, first, second, candidates), scores: candidates.cosines };
}

function agreement(texts: readonly (readonly string[])[], row: number, column: number) {
  const story = indexStory(texts.map((sentences) => ({ sentences, lang: 'en' })));
  const pairs = texts.flatMap((_, a) =>
    texts.flatMap((__, b) => (a < b ? [judge(story, a, b)] : [])),
  );
  const [first] = pairs;
  if (!first) throw new Error('two documents were given');
  const columns = measureThirdArticles(first, connectStory(story, pairs));
  const at = findCandidate(first.view.forward, row, column);
  return Object.fromEntries(columns.map(({ name, values }) => [name, values[at] ?? Number.NaN]));
}

const FERRY = 'The ferry ran aground near the port';
const BAKERY = 'The bakery opened near the port';

describe('measureThirdArticles', () => {
  test('sees that both sentences answer the same third one', () => {
    const found = agreement([[FERRY], [FERRY], [FERRY, BAKERY]], 0, 0);
    expect(found['third best']).toBeCloseTo(1, 6);
    expect(found['third agreement']).toBeCloseTo(1, 6);
  });

  test('sees that the two answer different third ones', () => {
    const found = agreement([[FERRY], [BAKERY], [FERRY, BAKERY]], 0, 0);
    expect(found['third agreement']).toBeLessThan(0.6);
  });

  test('says -1 where there is no third article', () => {
    const found = agreement([[FERRY], [FERRY]], 0, 0);
    expect([found['third best'], found['told in, lower side']]).toEqual([-1, -1]);
  });
});
