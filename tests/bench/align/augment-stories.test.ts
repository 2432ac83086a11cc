import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { newsPairs, retoldPairs } from './augment-stories.ts';
import type { GoldStory } from './read-stories.ts';
import { madeRetelling } from './scale-texts.ts';
import { keepSecond } from './story-of-two.ts';

const { a, b, links } = madeRetelling(20, 3);
const RETOLD: GoldStory = {
  story: 'made up',
  set: 'retell',
  lang: 'en',
  docs: [
    { id: 'a', sentences: a },
    { id: 'b', sentences: b, annotated: [0, 2, 3] },
  ],
  pairs: [{ id: 'a~b', a: 'a', b: 'b', gold: links, goldStrict: links.slice(1) }],
};

test('links follow their sentences when others are left out', () => {
  const kept = keepSecond(RETOLD, (sentence) => sentence % 2 === 0);
  const [pair] = kept.pairs;
  const sentences = kept.docs[1]?.sentences ?? [];
  expect(sentences).toEqual(b.filter((_, at) => at % 2 === 0));
  expect(kept.docs[1]?.annotated).toEqual([0, 1]);
  const texts = (cells: GoldStory['pairs'][number]['gold'], from: readonly string[]) =>
    cells.map(([row, column]) => [a[row], from[column]]);
  const half = links.filter(([, column]) => column % 2 === 0);
  expect(texts(pair?.gold ?? [], sentences)).toEqual(texts(half, b));
  expect(pair?.goldStrict).toHaveLength(half.filter((cell) => links.indexOf(cell) > 0).length);
});

test('pairs of retellings have two articles, some of them with most links gone', () => {
  const made = retoldPairs([RETOLD], randomFrom(1)).map(({ story }) => story);
  expect(made.map(({ docs }) => docs.length)).toEqual(made.map(() => 2));
  const counts = made.map(({ pairs }) => pairs[0]?.gold.length ?? 0);
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(links.length);
  expect(Math.min(...counts)).toBeLessThan(links.length / 2);
});

test('retellings and news each have their own way to become pairs', () => {
  const news = { ...RETOLD, set: 'news' };
  expect(retoldPairs([news], randomFrom(1))).toEqual([]);
  expect(newsPairs([RETOLD], randomFrom(1))).toEqual([]);
  const gold = newsPairs([news], randomFrom(1)).map(({ story }) => story.pairs[0]?.gold ?? []);
  expect(Math.max(...gold.map(({ length }) => length))).toBe(links.length - 1);
});
