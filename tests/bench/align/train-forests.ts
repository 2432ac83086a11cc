import type {
  CalibrationCurve,
  Forest,
  StoredForest,
  StorySize,
  WordUsage,
} from '../../../app/index.ts';
import { BESIDE, readForest, runForest } from '../../../app/index.ts';
import { randomFrom } from '../random.ts';
import { freelyRetoldPairs, newsPairs, retoldPairs } from './augment-stories.ts';
import type { Random, WeighedStory } from './draw-stories.ts';
import { FOLDS, storiesOfFew, storiesOfMany } from './draw-stories.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { GrowOptions, TrainingSet } from './grow-trees.ts';
import { growForest } from './grow-trees.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { labelStory, labelsIn, lookThrice, lookTwice } from './labelled-stories.ts';
import type { GoldStory } from './read-stories.ts';
import { rootShares, sumRoots, usageFrom } from './root-shares.ts';
import { storeForest } from './store-forest.ts';

const SEED = 7;
/** A link in the wide sense counts less: one setting serves the wide and the strict reading. */
const WEAK_WEIGHT = 0.2;

const FIRST: GrowOptions = {
  trees: 120,
  depth: 5,
  learningRate: 0.1,
  penalty: 5,
  leastHessian: 3,
  rowShare: 0.7,
  featureShare: 0.4,
  seed: SEED,
};

const SECOND: GrowOptions = { ...FIRST, trees: 250, learningRate: 0.05 };

const THIRD: GrowOptions = { ...FIRST, trees: 100, depth: 4, learningRate: 0.05 };

/**
 * Features that tell how big the articles are would tell the training sets apart, and mean nothing elsewhere; absolute places would
 * hold a moved passage against it.
 */
const LEFT_OUT = /^sentences,|^place|^share apart/;

/** What `resources/align-model.json` holds. */
export interface AlignModel extends Readonly<Record<StorySize, Judge>> {
  readonly format: 4;
}

/** Three looks, and how often what the last one says is right. */
interface Judge {
  readonly first: StoredForest;
  readonly second: StoredForest;
  readonly third: StoredForest;
  readonly calibration: CalibrationCurve;
}

/**
 * Grows the forests on `train` and reads the calibrations off `dev`. The same stories give the same model, byte by byte.
 * `share` of the trees are grown: less than 1 for a quick try.
 */
export const trainModel = (
  train: readonly GoldStory[],
  dev: readonly GoldStory[],
  share = 1,
): AlignModel => ({
  format: 4,
  two: trainJudge('two', train, dev, share),
  few: trainJudge('few', train, dev, share),
  many: trainJudge('many', train, dev, share),
});

/** Trains what judges stories of one size; see `trainModel`. */
export function trainJudge(
  size: StorySize,
  train: readonly GoldStory[],
  dev: readonly GoldStory[],
  share = 1,
): Judge {
  const roots = new Map(train.map((story) => [story.story, rootShares(story)]));
  const sums = sumRoots([...roots.values()]);
  const usageFor = ({ story }: GoldStory): WordUsage =>
    usageFrom(sums, roots.get(story) ?? new Map(), train.length - 1, BESIDE);
  const label = ({ story, weight }: WeighedStory): LabelledStory =>
    labelStory(story, weight, usageFor(story));
  const { toLearn, toCalibrate } = DRAWN[size];
  return growJudge(
    toLearn(train, randomFrom(SEED)).map(label),
    toCalibrate(dev, randomFrom(SEED + 1)).map(label),
    share,
  );
}

/** Makes the stories to learn from out of those that are labelled. */
type DrawStories = (stories: readonly GoldStory[], random: Random) => readonly WeighedStory[];

const asTheyStand: DrawStories = (stories) => stories.map((story) => ({ story, weight: 1 }));

/** Draws in the same order from the same random numbers, one after the other. */
const allOf =
  (...draws: readonly DrawStories[]): DrawStories =>
  (stories, random) =>
    draws.flatMap((draw) => draw(stories, random));

/**
 * Retellings rewritten plainly teach what two alone need, above all their order; where others bear witness they only mislead. Told
 * freely they teach both how little two tellings of the same may have in common.
 */
const DRAWN = {
  two: {
    toLearn: allOf(retoldPairs, newsPairs, storiesOfFew, freelyRetoldPairs),
    toCalibrate: allOf(storiesOfFew, freelyRetoldPairs),
  },
  few: { toLearn: allOf(newsPairs, storiesOfFew, freelyRetoldPairs), toCalibrate: storiesOfFew },
  many: { toLearn: storiesOfMany, toCalibrate: asTheyStand },
} satisfies Record<StorySize, Record<'toLearn' | 'toCalibrate', DrawStories>>;

function growJudge(
  train: readonly LabelledStory[],
  dev: readonly LabelledStory[],
  share: number,
): Judge {
  const grown = (options: GrowOptions): GrowOptions => ({
    ...options,
    trees: Math.ceil(options.trees * share),
  });
  const first = growStored(train, grown(FIRST));
  const twice = lookUnseen(train, grown(FIRST), lookTwice);
  const second = growStored(twice, grown(SECOND));
  const third = growStored(lookUnseen(twice, grown(SECOND), lookThrice), grown(THIRD));
  const looked = dev
    .map((story) => lookTwice(story, readForest(first)))
    .map((story) => lookThrice(story, readForest(second)));
  const calibration = fitCalibration(looked.flatMap((story) => outcomes(story, readForest(third))));
  return { first, second, third, calibration };
}

function growStored(stories: readonly LabelledStory[], options: GrowOptions): StoredForest {
  const names = (stories[0]?.pairs[0]?.columns ?? [])
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.test(name));
  return storeForest(growForest(gatherRows(stories, names), options), names);
}

/** Every story after a look by a forest grown on the other folds. */
function lookUnseen(
  stories: readonly LabelledStory[],
  options: GrowOptions,
  look: (story: LabelledStory, forest: Forest) => LabelledStory,
): readonly LabelledStory[] {
  const origins = [...new Set(stories.map(({ origin }) => origin))];
  const foldOf = new Map(origins.map((origin, at) => [origin, at % FOLDS]));
  const forests = Array.from({ length: FOLDS }, (_, fold) =>
    readForest(
      growStored(
        stories.filter(({ origin }) => foldOf.get(origin) !== fold),
        options,
      ),
    ),
  );
  return stories.map((story) => {
    const forest = forests[foldOf.get(story.origin) ?? 0];
    if (forest === undefined) throw new RangeError('a fold has no forest');
    return look(story, forest);
  });
}

/** The scored candidates of all stories, one row each. */
function gatherRows(stories: readonly LabelledStory[], names: readonly string[]): TrainingSet {
  const columns: number[][] = names.map(() => []);
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { pairs, weight } of stories)
    for (const pair of pairs) {
      const own = names.map((name) => pair.columns.find((column) => column.name === name)?.values);
      labelsIn(pair).forEach((label, at) => {
        if (label === 'unscored') return;
        for (const [n, values] of own.entries()) columns[n]?.push(values?.[at] ?? 0);
        labels.push(label === 'wrong' ? 0 : 1);
        weights.push(label === 'weak' ? weight * WEAK_WEIGHT : weight);
      });
    }
  return {
    columns: columns.map((values) => Float32Array.from(values)),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
  };
}

const outcomes = ({ pairs }: LabelledStory, forest: Forest) =>
  pairs.flatMap((pair) => {
    const said = runForest(forest, pair.columns, pair.view.size);
    return labelsIn(pair).flatMap((label, at) =>
      label === 'unscored' ? [] : [{ said: said[at] ?? 0, right: label !== 'wrong' }],
    );
  });
