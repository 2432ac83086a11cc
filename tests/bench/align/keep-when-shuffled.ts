import { alignStory } from '../../../app/index.ts';
import { randomFrom } from '../random.ts';
import { shuffled } from './draw-stories.ts';
import type { GoldPair, GoldStory } from './read-stories.ts';

/** Labelled sentence lists have no paragraphs: so many sentences stand for one. */
const PARAGRAPH = 3;
const SEED = 5;

/**
 * Share of the links between two articles that stay when the paragraphs of the second are shuffled, over all pairs of the stories
 * together. What only the order told is lost with it.
 */
export function keepWhenShuffled(stories: readonly GoldStory[]): number {
  const random = randomFrom(SEED);
  let [kept, all] = [0, 0];
  for (const story of stories)
    for (const pair of story.pairs) {
      const [first = [], second = []] = sentencesOf(story, pair);
      const paragraphs = Array.from({ length: Math.ceil(second.length / PARAGRAPH) }, (_, at) =>
        second.map((__, n) => n).slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
      );
      const order = shuffled(paragraphs, random).flat();
      const moved = order.map((at) => second[at] ?? '');
      const before = linksOf(story.lang, first, second, (column) => column);
      const after = new Set(linksOf(story.lang, first, moved, (column) => order[column] ?? -1));
      all += before.length;
      kept += before.filter((link) => after.has(link)).length;
    }
  return all === 0 ? 1 : kept / all;
}

const sentencesOf = (story: GoldStory, { a, b }: GoldPair): readonly (readonly string[])[] =>
  [a, b].map((id) => story.docs.find((document) => document.id === id)?.sentences ?? []);

function linksOf(
  lang: string,
  first: readonly string[],
  second: readonly string[],
  placeOf: (column: number) => number,
): readonly string[] {
  const { pairs } = alignStory([first, second].map((sentences) => ({ sentences, lang })));
  return pairs.flatMap(({ links }) =>
    links.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => `${row} ${placeOf(column)}`)),
    ),
  );
}
