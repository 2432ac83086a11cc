import type { GoldStory } from './read-stories.ts';
import type { Rewriting } from './rewrite-plainly.ts';
import { rewritePlainly } from './rewrite-plainly.ts';
import { keepDocuments, partsOf, replaceSecond, secondOf } from './story-of-two.ts';

type Random = () => number;

/** How many articles the smaller stories drawn from a big one have: what readers compare, 2 to 8. */
const DRAWN_SIZES = [2, 2, 2, 3, 4, 6, 8];

/** Of two versions in common order, one may tell only a stretch of the story: so often, and up to this share goes at an end. */
const STRETCH = 0.4;

/**
 * More training stories from the same labels. A pair of retellings becomes four stories of two articles, because two are the
 * usual case: as they stand, with the second in the order of the first, and with it rewritten as a plain-language version would
 * be. Those tell nothing new, cut sentences short, change words, and keep others as they were; some go so far that only the order tells
 * what answers what. A big story also gives smaller ones.
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
  return story.pairs.flatMap((pair, at) => {
    const two = keepDocuments(story, [pair.a, pair.b]);
    const ordered = inOrder(two);
    // Order must stay a hint: every other shortened version keeps the moves of its retelling.
    const plain =
      at % 2 === 0
        ? rewritePlainly(random() < 0.5 ? ordered : two, lightly(), random)
        : rewritePlainly(withoutNews(random() < 0.85 ? ordered : two), mixed(random), random);
    const known = withoutNews(ordered);
    const heard = random() < STRETCH ? aStretch(known, random) : known;
    return [two, ordered, plain, rewritePlainly(heard, thoroughly(random), random)];
  });
}

const lightly = (): Rewriting => ({
  copied: 0,
  lost: 0.2,
  changed: 0.15,
  partLost: 0.15,
  words: [6, 13],
});

const mixed = (random: Random): Rewriting => ({
  copied: 0.8 * random(),
  lost: 0.1 + 0.2 * random(),
  changed: 0.05 + 0.2 * random(),
  partLost: 0.15,
  words: random() < 0.6 ? [7, 16] : [99, 99],
});

const thoroughly = (random: Random): Rewriting => {
  const words = 3 + Math.floor(4 * random());
  return {
    copied: 0,
    lost: 0.1 + 0.4 * random(),
    changed: 0.1 + 0.4 * random(),
    partLost: 0.1 + 0.2 * random(),
    words: [words, words + 5],
  };
};

function drawn(story: GoldStory, random: Random): readonly GoldStory[] {
  const ids = story.docs.map((document) => document.id);
  return DRAWN_SIZES.map((size) => keepDocuments(story, shuffled(ids, random).slice(0, size)));
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
  const { gold } = partsOf(story).pair;
  let last = -1;
  const placed = secondOf(story).map((sentence) => {
    const rows = gold.filter(([, column]) => column === sentence.from).map(([row]) => row);
    last = mean(rows) ?? last;
    return { sentence, place: last };
  });
  placed.sort((p, q) => p.place - q.place || p.sentence.from - q.sentence.from);
  return replaceSecond(
    story,
    placed.map(({ sentence }) => sentence),
  );
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The story of two whose second article tells nothing that the first does not. */
function withoutNews(story: GoldStory): GoldStory {
  const { pair } = partsOf(story);
  const known = new Set([...pair.gold, ...(pair.ignore ?? [])].map(([, column]) => column));
  return replaceSecond(
    story,
    secondOf(story).filter(({ from }) => known.has(from)),
  );
}

/** The story of two whose second article begins later, or ends earlier. */
function aStretch(story: GoldStory, random: Random): GoldStory {
  const sentences = secondOf(story);
  const cut = (): number =>
    random() < 0.5 ? 0 : Math.floor(random() * STRETCH * sentences.length);
  return replaceSecond(story, sentences.slice(cut(), sentences.length - cut()));
}
