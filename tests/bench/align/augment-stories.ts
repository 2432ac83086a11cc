import type { Random, WeighedStory } from './draw-stories.ts';
import { DRAWN_WEIGHT, drawPairs, FOLDS } from './draw-stories.ts';
import type { GoldStory } from './read-stories.ts';
import { rewriteFreely } from './rewrite-freely.ts';
import type { Rewriting } from './rewrite-plainly.ts';
import { rewritePlainly } from './rewrite-plainly.ts';
import { keepDocuments, keepSecond, partsOf, replaceSecond, secondOf } from './story-of-two.ts';

/** So many of the news pairs that share something share little of it. */
const THINNED = 0.3;

/** Of two versions in common order, one may tell only a stretch of the story: so often, and up to this share goes at an end. */
const STRETCH = 0.4;

/**
 * Stories of two articles made of every pair of retellings. A pair becomes five: as they stand, with most of what the second tells
 * again left out, with the second in the order of the first, and with it rewritten as a plain-language version would
 * be. Those tell nothing new, cut sentences short, change words, and keep others as they were; some go so far that only the order
 * tells what answers what.
 */
export const retoldPairs = (
  stories: readonly GoldStory[],
  random: Random,
): readonly WeighedStory[] =>
  stories.filter(({ set }) => set === 'retell').flatMap((story) => retold(story, random));

/**
 * Stories of two articles made of every pair of retellings, of which the second tells freely: once what it tells, and once with most of
 * what the first tells too left out, so that one who is named in both is no sign that both tell the same.
 */
export const freelyRetoldPairs = (
  stories: readonly GoldStory[],
  random: Random,
): readonly WeighedStory[] => {
  const retellings = stories.filter(({ set }) => set === 'retell');
  return retellings.flatMap((story, at) => {
    const anyWord = wordsOf(retellings.filter((_, n) => n !== at && (n - at) % FOLDS === 0));
    return story.pairs.flatMap((pair) => {
      const two = keepDocuments(story, [pair.a, pair.b]);
      const told = random() < 0.5 ? two : inOrder(two);
      return [
        { story: tellFreely(told, anyWord, random), weight: TOLD_WEIGHT },
        { story: tellFreely(mostlyOther(told, random), anyWord, random), weight: TOLD_WEIGHT },
      ];
    });
  });
};

const wordsOf = (stories: readonly GoldStory[]): readonly string[] =>
  stories
    .flatMap(({ docs }) => docs.flatMap(({ sentences }) => sentences))
    .join(' ')
    .split(/\s+/);

/** From nearly as close as a translator to one who keeps little more than the names. */
const tellFreely = (story: GoldStory, anyWord: readonly string[], random: Random): GoldStory =>
  rewriteFreely(
    story,
    { named: 0.3 + 0.6 * random(), kept: 0.2 + 0.5 * random(), meant: 0.4 },
    anyWord,
    random,
  );

/**
 * Pairs drawn from the big stories. Only the stronger links count, for two articles alone are lined up where they say the same, not
 * where they only speak of the same event.
 */
export const newsPairs = (stories: readonly GoldStory[], random: Random): readonly WeighedStory[] =>
  stories
    .filter(({ set }) => set !== 'retell')
    .flatMap((story) =>
      drawPairs(story, random).map((two) => {
        const answered = (two.pairs[0]?.gold.length ?? 0) > 0;
        return {
          story: answered && random() < THINNED ? mostlyOther(two, random) : two,
          weight: 1,
        };
      }),
    );

function retold(story: GoldStory, random: Random): readonly WeighedStory[] {
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
    const far = rewritePlainly(heard, thoroughly(random), random);
    return [
      { story: two, weight: TOLD_WEIGHT },
      { story: mostlyOther(two, random), weight: DRAWN_WEIGHT },
      { story: ordered, weight: DRAWN_WEIGHT },
      { story: inNoKnownLanguage(plain), weight: DRAWN_WEIGHT },
      { story: inNoKnownLanguage(far), weight: DRAWN_WEIGHT },
    ];
  });
}

/** Every pair of a retold story is there, so each counts less than the whole did. */
const TOLD_WEIGHT = 0.7;
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

/** Of most languages it is not known which words are common. */
const inNoKnownLanguage = (story: GoldStory): GoldStory => ({ ...story, lang: 'und' });

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

/** Of what the first article tells too, the second of these keeps this much. */
const TOLD_AGAIN = [0.1, 0.5] as const;

/**
 * The story of two whose second article tells mostly other things of the same people and places: what answers most sentences of the
 * first is gone, and what is left must not be taken for it.
 */
function mostlyOther(story: GoldStory, random: Random): GoldStory {
  const { pair } = partsOf(story);
  const told = new Set([...pair.gold, ...(pair.ignore ?? [])].map(([, column]) => column));
  const share = TOLD_AGAIN[0] + (TOLD_AGAIN[1] - TOLD_AGAIN[0]) * random();
  return keepSecond(story, (at) => !told.has(at) || random() < share);
}

/** The story of two whose second article begins later, or ends earlier. */
function aStretch(story: GoldStory, random: Random): GoldStory {
  const sentences = secondOf(story);
  const cut = (): number =>
    random() < 0.5 ? 0 : Math.floor(random() * STRETCH * sentences.length);
  return replaceSecond(story, sentences.slice(cut(), sentences.length - cut()));
}
