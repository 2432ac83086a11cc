import { expect, test } from 'vitest';
import type { GoldStory } from './read-stories.ts';
import { madeRetelling } from './scale-texts.ts';
import { trainModel } from './train-forests.ts';

/** A story of two made-up texts. */
function storyOf(set: string, seed: number): GoldStory {
  const { a, b, links } = madeRetelling(10, seed);
  return {
    story: `${set} ${seed}`,
    set,
    lang: 'en',
    docs: [
      { id: 'a', sentences: a },
      { id: 'b', sentences: b },
    ],
    pairs: [{ id: 'a~b', a: 'a', b: 'b', gold: links }],
  };
}

/** Trains twice and a bit; on a busy machine that takes its time. */
const PATIENCE = 60_000;

test(
  'the same stories give the same model, byte by byte, and other stories another',
  () => {
    const train = (seeds: readonly number[]): string =>
      JSON.stringify(
        trainModel(
          seeds.flatMap((seed) => [storyOf('retell', seed), storyOf('ecb', seed)]),
          [storyOf('retell', 9)],
          0.02,
        ),
      );
    const model = train([1, 2, 3]);
    expect(train([1, 2, 3])).toBe(model);
    expect(train([1, 2, 4])).not.toBe(model);
  },
  PATIENCE,
);
