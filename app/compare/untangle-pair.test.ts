import { expect, test } from 'vitest';
import { linkOf, plainArticle } from '../../tests/support/story.ts';
import type { Article } from '../text/article.ts';
import { buildStory } from './story.ts';

const a = plainArticle(
  'A',
  'The mayor closed the old harbour bridge.',
  'Divers found deep cracks.',
);
const crossed = plainArticle(
  'B',
  'Deep cracks were found by divers.',
  'The old harbour bridge was closed by the mayor.',
);

const pairsOf = (b: Article): readonly string[] =>
  buildStory([a, b], [linkOf('A0,1=B0,1')]).pairs.map(
    (pair) => `${pair.a.sentences}=${pair.b.sentences}`,
  );

test('two sentences told in the other order are compared one by one', () => {
  expect(pairsOf(crossed)).toEqual(['0=1', '1=0']);
});

test('two sentences told in the same order stay one link', () => {
  const same = plainArticle(
    'B',
    'The old harbour bridge was closed by the mayor.',
    'Deep cracks were found by divers.',
  );
  expect(pairsOf(same)).toEqual(['0,1=0,1']);
});

test('sentences that share too little to show an order stay one link', () => {
  const far = plainArticle(
    'B',
    'Frogmen saw fissures down there.',
    'City hall barred that crossing.',
  );
  expect(pairsOf(far)).toEqual(['0,1=0,1']);
});
