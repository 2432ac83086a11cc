import { expect, test } from 'vitest';
import { articleOfText } from '../../../tests/support/article-of-text.ts';
import { nearestKey } from '../../align/nearest-chances.ts';
import { buildStory } from '../story.ts';
import { passageSureness } from './statements.ts';

const ARTICLES = [
  articleOfText('A', 'The funds may be spent on food and medicine alone.'),
  articleOfText('B', 'Money is to go to humanitarian purchases exclusively.'),
];

/** How surely B does not tell A's sentence, where the aligner gave the two this chance. */
function sureness(chance: number): number {
  const nearest = new Map([[nearestKey('A', 0, 'B'), chance]]);
  const story = buildStory(ARTICLES, [], nearest);
  const [a, ...others] = story.tellings;
  return a === undefined ? 0 : passageSureness(story, a, [0], others);
}

test('the nearer the aligner came to a link, the less sure it is that nobody else tells it', () => {
  expect(sureness(0)).toBe(1);
  expect(sureness(0.2)).toBeLessThan(0.9);
  expect(sureness(0.5)).toBeLessThan(sureness(0.2));
  expect(sureness(1)).toBe(0.5);
});
