import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignStory } from './align-story.ts';
import type { StoryDocument } from './index-story.ts';
import type { PairAlignment } from './story-alignment.ts';

/** Words of one topic: articles made of them are alike, and say nothing together. */
const TOPIC =
  'harbour council ferry mayor dock bridge strike vote money town signal talks plan report lawyer captain grain winter director paper'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...TOPIC), { minLength: 8, maxLength: 14 })
  .map((words) => `The ${words.join(' ')} said so.`);
const article: fc.Arbitrary<StoryDocument> = fc
  .array(sentence, { minLength: 6, maxLength: 10 })
  .map((sentences) => ({ sentences, lang: 'en' }));

const linksOf = ({ links }: PairAlignment): readonly string[] =>
  links.map(({ rows, columns }) => `${rows} ${columns}`);
const isSure = ({ links }: PairAlignment): boolean => links.some(({ score }) => score >= 0.9);

test('of a few articles two that nothing ties surely are lined up as if they were alone', () => {
  fc.assert(
    fc.property(fc.tuple(article, article, article), (documents) => {
      for (const pair of alignStory(documents).pairs) {
        if (isSure(pair)) continue;
        const both = [documents[pair.a], documents[pair.b]].flatMap((one) => one ?? []);
        const [alone] = alignStory(both).pairs;
        expect(linksOf(pair)).toEqual(alone && linksOf(alone));
      }
    }),
    { numRuns: 60 },
  );
});
