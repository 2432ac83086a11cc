import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import type { GoldStory } from './read-stories.ts';
import { rewriteFreely } from './rewrite-freely.ts';

const SECOND = 'The mayor of Harrow told Ellis that 14 houses had to be abandoned.';

const STORY: GoldStory = {
  story: 'made up',
  set: 'retell',
  lang: 'en',
  docs: [
    { id: 'a', sentences: ['In Harrow 14 homes were given up.'] },
    { id: 'b', sentences: [SECOND] },
  ],
  pairs: [{ id: 'a~b', a: 'a', b: 'b', gold: [[0, 0]] }],
};

const retold = (telling: Parameters<typeof rewriteFreely>[1]): string => {
  const { docs, pairs } = rewriteFreely(STORY, telling, ['otherwise'], randomFrom(3));
  expect(pairs[0]?.gold).toEqual([[0, 0]]);
  return docs[1]?.sentences[0] ?? '';
};

test('who keeps everything tells the same', () => {
  expect(retold({ named: 1, kept: 1, meant: 0 })).toBe(SECOND);
});

test('names and numbers stay where all other words are exchanged', () => {
  const words = retold({ named: 1, kept: 0, meant: 0 }).split(' ');
  expect(words.filter((word) => word !== 'otherwise')).toEqual(['Harrow', 'Ellis', '14']);
});

test('a word that goes may leave one of the same meaning', () => {
  const words = retold({ named: 1, kept: 0, meant: 1 }).split(' ');
  expect(words).toContain('14');
  expect(words).not.toContain('houses');
  expect(words.filter((word) => word !== 'otherwise').length).toBeGreaterThan(3);
});
