import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { alignStory } from '../../../app/index.ts';
import { predict } from './bench-align.ts';
import { keepWhenShuffled } from './keep-when-shuffled.ts';
import { measureRetelling } from './measure-retelling.ts';
import { readStories } from './read-stories.ts';
import { madeRetelling } from './scale-texts.ts';
import { scoreLinks } from './score-links.ts';

const DATA = fileURLToPath(new URL('../../../../shared/bench/', import.meta.url));

/** F1 of links no change may fall below, on the two development parts that take a second or two. */
const FLOORS = [
  ['retell.dev', 0.98],
  ['deplain.dev', 0.915],
] as const;

describe('the aligner on labelled articles', () => {
  for (const [name, floor] of FLOORS) {
    const path = `${DATA}${name}.jsonl`;
    test.skipIf(!existsSync(path))(`keeps its links on ${name} (needs ${name}.jsonl)`, () => {
      const stories = readStories(path);
      const { linksF1 } = scoreLinks(stories, stories.flatMap(predict), false);
      expect(linksF1).toBeGreaterThanOrEqual(floor);
    });
  }

  const retell = `${DATA}retell.dev.jsonl`;
  test.skipIf(!existsSync(retell))(
    'keeps 97 % of its links when paragraphs are shuffled (needs retell.dev.jsonl)',
    () => {
      expect(keepWhenShuffled(readStories(retell))).toBeGreaterThanOrEqual(0.97);
    },
  );
});

describe('the aligner on made-up retellings', () => {
  const linksOf = (exhaustive: boolean): ReadonlySet<string> => {
    const { a, b } = madeRetelling(200, 5);
    const story = [a, b].map((sentences) => ({ sentences, lang: 'en' }));
    const [pair] = alignStory(story, { exhaustive }).pairs;
    return new Set(pair?.links.map(({ rows, columns }) => `${rows} ${columns}`));
  };

  test('finds exactly the links of a run that compares every sentence with every other', () => {
    const [compared, searched] = [linksOf(true), linksOf(false)];
    expect(compared.size).toBeGreaterThan(100);
    expect(searched).toEqual(compared);
  });
});

describe('made-up retellings', () => {
  test('are as close to each other as those people wrote', () => {
    const close = measureRetelling([1, 2, 3].map((seed) => madeRetelling(400, seed)));
    expect(close.words).toBeCloseTo(35, -1);
    expect(close.linked).toBeCloseTo(0.7, 1);
    expect(close.shared).toBeCloseTo(0.72, 1);
    expect(close.inOrder).toBeCloseTo(0.56, 1);
    expect(close.crossing).toBeCloseTo(0.62, 1);
    expect(close.manyToMany).toBeCloseTo(0.12, 1);
  });
});

describe('scoreLinks', () => {
  const documents = [
    { id: 'p', sentences: ['1', '2', '3'] },
    { id: 'q', sentences: ['1', '2', '3'], annotated: [0, 1] },
  ];
  const story = (gold: readonly (readonly [number, number])[]) => [
    {
      story: 's',
      set: 'x',
      lang: 'en',
      docs: documents,
      pairs: [{ id: 'p~q', a: 'p', b: 'q', gold }],
    },
  ];
  const scored = (...links: readonly (readonly [number, number])[]) => {
    const own = links.map(([row, column], at) => [row, column, 1 - at / 10] as const);
    return scoreLinks(
      story([
        [0, 0],
        [1, 1],
      ]),
      [{ id: 'p~q', links: own, candidates: own }],
      false,
    );
  };

  test('gives full marks for the gold links themselves', () => {
    expect(scored([0, 0], [1, 1])).toEqual({ linksF1: 1, groupsF1: 1, ap: 1 });
  });

  test('counts a missing and a wrong link', () => {
    expect(scored([0, 0], [2, 1]).linksF1).toBe(0.5);
  });

  test('passes over links to sentences nobody labelled', () => {
    expect(scored([0, 0], [1, 1], [2, 2]).linksF1).toBe(1);
  });
});
