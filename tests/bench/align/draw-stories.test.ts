import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { storiesOfFew, storiesOfMany } from './draw-stories.ts';
import type { GoldStory } from './read-stories.ts';

/** Six documents; sentence 0 of each is annotated and linked, weakly at the last. */
function topic(story: string, set = 'news'): GoldStory {
  const docs = Array.from({ length: 6 }, (_, at) => ({
    id: `${story}.${at}`,
    sentences: [`What happened at ${story}.`, `What else was said in ${at}.`],
    annotated: [0],
  }));
  const pairs = docs.flatMap((p, a) =>
    docs.slice(a + 1).map((q) => ({
      id: `${p.id}~${q.id}`,
      a: p.id,
      b: q.id,
      gold: [[0, 0] as const],
      goldStrict: q === docs[5] ? [] : [[0, 0] as const],
    })),
  );
  return { story, set, lang: 'en', docs, pairs };
}

const TOPICS = Array.from({ length: 6 }, (_, at) => topic(`town ${at}`));

test('stories of many hold every story as it stands', () => {
  expect(storiesOfMany(TOPICS, randomFrom(1))[0]?.story).toBe(TOPICS[0]);
});

test('stories of few have 3 to 8 articles, and a pair for every two of those', () => {
  const sizes = storiesOfFew(TOPICS, randomFrom(1)).map(({ story }) => {
    const ids = new Set(story.docs.map(({ id }) => id));
    expect(story.pairs.every(({ a, b }) => ids.has(a) && ids.has(b))).toBe(true);
    expect(story.pairs).toHaveLength((ids.size * (ids.size - 1)) / 2);
    return ids.size;
  });
  expect(Math.min(...sizes)).toBe(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
});

test('weaker links of few articles are neither right nor wrong', () => {
  for (const { story } of storiesOfFew(TOPICS, randomFrom(2)))
    for (const { b, gold, ignore } of story.pairs)
      if (b.endsWith('.5')) expect([...gold, ...(ignore ?? [])].length).toBe(ignore?.length ?? 0);
});

test('between articles of different stories every sentence counts', () => {
  const storyOf = (id: string): string => id.split('.')[0] ?? '';
  const pairs = storiesOfFew(TOPICS, randomFrom(3)).flatMap(({ story }) => story.pairs);
  for (const { a, b, apart, gold } of pairs) {
    expect(apart ?? false).toBe(storyOf(a) !== storyOf(b));
    if (apart) expect(gold).toEqual([]);
  }
  expect(pairs.some(({ apart }) => apart)).toBe(true);
});
