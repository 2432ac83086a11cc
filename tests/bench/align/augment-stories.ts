import type { GoldDocument, GoldPair, GoldStory } from './read-stories.ts';

type Random = () => number;

/** How many articles the smaller stories drawn from a big one have: what readers compare, 2 to 8. */
const DRAWN_SIZES = [2, 2, 2, 3, 4, 6, 8];

/** Chances that a simplified sentence loses a part, that a word of it goes, and that another word stands in its place. */
const PART_LOST = 0.15;
const WORD_LOST = 0.2;
const WORD_CHANGED = 0.15;

/**
 * More training stories from the same labels. A retelling becomes six stories of two articles, because two articles are the usual
 * case: a third of them as they stand, a third with the second article put in the order of the first, a third with it also cut
 * into short, thinned-out sentences as a plain-language version would be. A big story also gives smaller ones.
 */
export function augmentStories(
  stories: readonly GoldStory[],
  random: Random,
): readonly GoldStory[] {
  return stories.flatMap((story) =>
    story.set === 'retell' ? retold(story, random) : drawn(story, random),
  );
}

function retold(story: GoldStory, random: Random): readonly GoldStory[] {
  return story.pairs.map((pair, at) => {
    const two = keepDocuments(story, [pair.a, pair.b]);
    if (at % 3 === 0) return two;
    if (at % 3 === 1) return inOrder(two);
    // Order must stay a hint: every other shortened version keeps the moves of its retelling.
    return simplified(random() < 0.5 ? inOrder(two) : two, random);
  });
}

function drawn(story: GoldStory, random: Random): readonly GoldStory[] {
  const ids = story.docs.map((document) => document.id);
  return DRAWN_SIZES.map((size) => keepDocuments(story, shuffled(ids, random).slice(0, size)));
}

function keepDocuments(story: GoldStory, ids: readonly string[]): GoldStory {
  return {
    ...story,
    docs: story.docs.filter(({ id }) => ids.includes(id)),
    pairs: story.pairs.filter(({ a, b }) => ids.includes(a) && ids.includes(b)),
  };
}

/** Fisher and Yates. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [p, q] = [mixed[at], mixed[other]];
    if (p !== undefined && q !== undefined) [mixed[at], mixed[other]] = [q, p];
  }
  return mixed;
}

/** The story of two with its second article's sentences in the order of those they answer. */
function inOrder(story: GoldStory): GoldStory {
  const { pair, first, second } = parts(story);
  const answered = second.sentences.map((_, at) =>
    mean(pair.gold.filter(([, column]) => column === at).map(([row]) => row)),
  );
  let last = -1;
  const places = answered.map((place) => {
    last = place ?? last;
    return last;
  });
  const order = places
    .map((_, at) => at)
    .sort((p, q) => (places[p] ?? 0) - (places[q] ?? 0) || p - q);
  const sentences = order.map((at) => second.sentences[at] ?? '');
  const moved = ([row, column]: readonly [number, number]) => [row, order.indexOf(column)] as const;
  return withSecond(
    story,
    first,
    { ...second, sentences },
    {
      ...pair,
      gold: pair.gold.map(moved),
      ignore: (pair.ignore ?? []).map(moved),
    },
  );
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The story of two with its second article in short sentences that have lost or changed some of their words. */
function simplified(story: GoldStory, random: Random): GoldStory {
  const { pair, first, second } = parts(story);
  const anyWord = second.sentences.join(' ').split(/\s+/);
  const sentences: string[] = [];
  const from: number[] = [];
  second.sentences.forEach((sentence, at) => {
    for (const part of cut(sentence.split(/\s+/), random)) {
      const words = thinOut(part, anyWord, random);
      if (words.length === 0) continue;
      sentences.push(words.join(' '));
      from.push(at);
    }
  });
  const spread = (cells: GoldPair['gold']) =>
    cells.flatMap(([row, column]) =>
      from.flatMap((origin, at) => (origin === column ? [[row, at] as const] : [])),
    );
  return withSecond(
    story,
    first,
    { ...second, sentences },
    {
      ...pair,
      gold: spread(pair.gold),
      ignore: spread(pair.ignore ?? []),
    },
  );
}

/** Parts of 6 to 13 words of a sentence longer than 10; some of them are left out. */
function cut(words: readonly string[], random: Random): readonly (readonly string[])[] {
  if (words.length <= 10) return [words];
  const count = Math.ceil(words.length / (6 + Math.floor(random() * 8)));
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size)).filter(
    () => random() >= PART_LOST,
  );
}

const thinOut = (
  words: readonly string[],
  anyWord: readonly string[],
  random: Random,
): readonly string[] =>
  words.flatMap((word) => {
    const chance = random();
    if (chance < WORD_LOST) return [];
    if (chance >= WORD_LOST + WORD_CHANGED) return [word];
    return [anyWord[Math.floor(random() * anyWord.length)] ?? word];
  });

function parts(story: GoldStory): {
  readonly pair: GoldPair;
  readonly first: GoldDocument;
  readonly second: GoldDocument;
} {
  const pair = story.pairs[0];
  const first = story.docs.find(({ id }) => id === pair?.a);
  const second = story.docs.find(({ id }) => id === pair?.b);
  if (!pair || !first || !second) throw new RangeError(`${story.story} is no story of two`);
  return { pair, first, second };
}

const withSecond = (
  story: GoldStory,
  first: GoldDocument,
  second: GoldDocument,
  pair: GoldPair,
): GoldStory => ({ ...story, docs: [first, second], pairs: [pair] });
