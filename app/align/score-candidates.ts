import stored from '../../resources/align-model.json' with { type: 'json' };
import { calibrate } from './calibrate.ts';
import { measureCandidates } from './features/measure-candidates.ts';
import { measureJudgement } from './features/measure-judgement.ts';
import type { PairView } from './features/pair-view.ts';
import type { JudgedPair, StoryScores } from './features/story-scores.ts';
import { readForest, runForest } from './forest.ts';
import type { JudgedCandidates } from './keep-likely.ts';
import { keepLikely } from './keep-likely.ts';
import type { StorySize } from './story-size.ts';
import { storySize } from './story-size.ts';

const readJudge = ({ first, second, third, calibration }: (typeof stored)['two']) => ({
  first: readForest(first),
  second: readForest(second),
  third: readForest(third),
  calibration,
});

const JUDGES: Readonly<Record<StorySize, ReturnType<typeof readJudge>>> = {
  two: readJudge(stored.two),
  few: readJudge(stored.few),
  many: readJudge(stored.many),
};

const judgeOf = ({ story }: PairView) => JUDGES[storySize(story.documents.length)];

/** The first look: every candidate judged by what the two articles alone say of it. The unlikely ones are dropped. */
export function judgeAlone(view: PairView): JudgedCandidates {
  const columns = measureCandidates(view);
  return keepLikely({ view, columns, scores: runForest(judgeOf(view).first, columns, view.size) });
}

/**
 * The second look: every candidate judged again, now that it is known what was thought of its rivals, its neighbours and of
 * third articles (stacked generalisation, Wolpert 1992).
 */
export function judgeInStory(
  pair: JudgedPair,
  { columns }: JudgedCandidates,
  story: StoryScores,
): Float64Array {
  const all = [...columns, ...measureJudgement(pair, story)];
  return runForest(judgeOf(pair.view).second, all, pair.view.size);
}

/**
 * The third look goes by what was thought of all candidates alone: by then the order of the two articles and the events of the
 * story stand out. Gives the measured chance that each is right, 0 to 1.
 */
export function judgeAgain(pair: JudgedPair, story: StoryScores): Float64Array {
  const { third, calibration } = judgeOf(pair.view);
  const said = runForest(third, measureJudgement(pair, story), pair.view.size);
  return said.map((value) => calibrate(calibration, value));
}
