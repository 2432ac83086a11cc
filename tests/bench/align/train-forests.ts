import type { CalibrationCurve, Forest, StoredForest, WordUsage } from '../../../app/index.ts';
import { BESIDE, readForest, runForest } from '../../../app/index.ts';
import { randomFrom } from '../random.ts';
import type { WeighedStory } from './augment-stories.ts';
import { storiesOfMore, storiesOfTwo } from './augment-stories.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { GrowOptions, TrainingSet } from './grow-trees.ts';
import { growForest } from './grow-trees.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { labelStory, labelsIn, lookThrice, lookTwice } from './labelled-stories.ts';
import type { GoldStory } from './read-stories.ts';
import { rootShares, sumRoots, usageFrom } from './root-shares.ts';
import { storeForest } from './store-forest.ts';

const SEED = 7;
/** A look is trained on looks before it by a forest that has not seen the story, as it will be in use. */
const FOLDS = 3;

/** A link in the wide sense counts less: one setting serves the wide and the strict reading. */
const WEAK_WEIGHT = 0.4;

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
export interface AlignModel {
  readonly format: 3;
  /** For two articles alone: no third one bears witness. */
  readonly two: Judge;
  readonly more: Judge;
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
export function trainModel(
  train: readonly GoldStory[],
  dev: readonly GoldStory[],
  share = 1,
): AlignModel {
  const roots = new Map(train.map((story) => [story.story, rootShares(story)]));
  const sums = sumRoots([...roots.values()]);
  const usageFor = ({ story }: GoldStory): WordUsage =>
    usageFrom(sums, roots.get(story) ?? new Map(), train.length - 1, BESIDE);
  const label = ({ story, weight }: WeighedStory): LabelledStory =>
    labelStory(story, weight, usageFor(story));
  const [random, other] = [randomFrom(SEED), randomFrom(SEED + 1)];
  return {
    format: 3,
    two: growJudge(
      storiesOfTwo(train, random).map(label),
      storiesOfTwo(dev, other).map(label),
      share,
    ),
    more: growJudge(
      storiesOfMore(train, random).map(label),
      dev.map((story) => label({ story, weight: 1 })),
      share,
    ),
  };
}

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
