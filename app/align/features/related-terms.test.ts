import { describe, expect, test } from 'vitest';
import { findCandidates } from '../find-candidates.ts';
import { indexStory } from '../index-story.ts';
import type { PairView } from './pair-view.ts';
import { findCandidate, viewPair } from './pair-view.ts';
import { measureRelatedTerms } from './related-terms.ts';

const A = ['The blaze injured nine workers', 'The mayor told reporters she was tired'];
const B = ['Nine employees were hurt in the fire', 'The mayor told reporters taxes would rise'];

function viewOf(lang: string): PairView {
  const story = indexStory([
    { sentences: A, lang },
    { sentences: B, lang },
  ]);
  const [first, second] = story.documents;
  if (!first || !second) throw new Error('two documents were given');
  return viewPair(story, first, second, findCandidates(first, second, story.stem));
}

function measureAt(lang: string, name: string, row: number, column: number): number {
  const view = viewOf(lang);
  const values = measureRelatedTerms(view).find((one) => one.name === name)?.values;
  return values?.[findCandidate(view.forward, row, column)] ?? Number.NaN;
}

describe('measureRelatedTerms', () => {
  test('counts words that may mean the same', () => {
    expect(measureAt('en', 'content related, lower side', 0, 0)).toBeGreaterThan(0.6);
  });

  test('knows no such words in a language it has no list for', () => {
    expect(measureAt('de', 'content related, lower side', 0, 0)).toBeLessThan(0.4);
  });
});
