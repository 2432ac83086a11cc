import type { GoldPair, GoldStory } from './read-stories.ts';
import { keepDocuments } from './story-of-two.ts';

export type Random = () => number;

/** A story to train on, and how much it counts. */
export interface WeighedStory {
  readonly story: GoldStory;
  readonly weight: number;
}

/**
 * A look is trained on looks before it by a forest that has not seen the story, as it will be in use: so many parts take turns.
 * Stories so far from each other are of one part.
 */
export const FOLDS = 3;

/** Retellings are few beside the news pairs, and their labels are known, not judged. */
const RETELL_WEIGHT = 2;
/** A story drawn from another counts half: it says little new. */
export const DRAWN_WEIGHT = 0.5;

/** How many pairs are drawn from a big story, and from a small one at most this often for every pair it has. */
const DRAWN_PAIRS = 120;
const DRAWN_AT_MOST = 4;
/** How many articles the smaller stories drawn from a big one have: what readers compare, up to 8. */
const DRAWN_SIZES = [3, 3, 3, 4, 4, 6, 8];
/** So many of the articles of a story drawn may be of another story altogether. */
const STRANGERS = [0, 0, 1, 0, 2, 2, 2];

/** The stories as they stand, and of big ones smaller ones too. */
export const storiesOfMany = (
  stories: readonly GoldStory[],
  random: Random,
): readonly WeighedStory[] =>
  stories.flatMap((story) => [
    { story, weight: story.set === 'retell' ? RETELL_WEIGHT : 1 },
    ...(story.set === 'retell' ? [] : DRAWN_SIZES).map((size) => ({
      story: drawn(story, size, random),
      weight: DRAWN_WEIGHT,
    })),
  ]);

/**
 * What readers compare, 3 to 8 articles: retellings as they stand and beside another story's, and stories drawn from big ones,
 * of whose links only the stronger ones count.
 */
export const storiesOfFew = (
  stories: readonly GoldStory[],
  random: Random,
): readonly WeighedStory[] =>
  stories.flatMap((story, at) => {
    const others = stories.filter(
      (other, n) => n !== at && (n - at) % FOLDS === 0 && other.set === story.set,
    );
    const other = others[Math.floor(random() * others.length)];
    const mix = (own: number, strangers: number): GoldStory => {
      const few = onlyStrong(drawn(story, own, random));
      return other ? withStrangers(few, onlyStrong(drawn(other, strangers, random))) : few;
    };
    return story.set === 'retell'
      ? [
          { story, weight: RETELL_WEIGHT },
          { story: mix(2, 2), weight: 1 },
        ]
      : DRAWN_SIZES.map((size, n) => {
          const strangers = other ? (STRANGERS[n] ?? 0) : 0;
          return { story: mix(size - strangers, strangers), weight: 1 };
        });
  });

/** Pairs of a big story; of those only the stronger links count. */
export function drawPairs(story: GoldStory, random: Random): readonly GoldStory[] {
  const count = Math.min(DRAWN_PAIRS, DRAWN_AT_MOST * story.pairs.length);
  return Array.from({ length: count }, () => onlyStrong(drawn(story, 2, random)));
}

const drawn = (story: GoldStory, size: number, random: Random): GoldStory =>
  keepDocuments(
    story,
    shuffled(
      story.docs.map(({ id }) => id),
      random,
    ).slice(0, size),
  );

/** The story with its weaker links neither right nor wrong. */
const onlyStrong = (story: GoldStory): GoldStory => ({
  ...story,
  pairs: story.pairs.map((pair) => ({
    ...pair,
    gold: pair.goldStrict ?? pair.gold,
    ignore: [
      ...(pair.ignore ?? []),
      ...pair.gold.filter(
        (cell) => !(pair.goldStrict ?? pair.gold).some(([r, c]) => r === cell[0] && c === cell[1]),
      ),
    ],
  })),
});

/** The story with documents of another one beside its own, that share nothing with it. */
function withStrangers(story: GoldStory, other: GoldStory): GoldStory {
  const between = story.docs.flatMap(({ id: a }) =>
    other.docs.map(({ id: b }): GoldPair => ({ id: `${a}~${b}`, a, b, gold: [], apart: true })),
  );
  return {
    ...story,
    docs: [...story.docs, ...other.docs],
    pairs: [...story.pairs, ...between, ...other.pairs],
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
