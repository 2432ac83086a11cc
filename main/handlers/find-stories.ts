import {
  type ArticleDraft,
  articleSentences,
  groupStories,
  type ReadOutcome,
  rangeText,
  SIGLA,
} from '../../app/index.ts';

/** The workbench waits for the answer; whatever a folder holds, it is not for long. */
const MOST_TIME = 20_000;

/** The stories that files tell, each as the indexes of its tellings, as many as a comparison holds. */
export function findStories(outcomes: readonly ReadOutcome[]): readonly (readonly number[])[] {
  const read = outcomes.flatMap((outcome, at) =>
    'result' in outcome && outcome.result.ok ? [{ at, article: outcome.result.value }] : [],
  );
  const budget = {
    now: () => performance.now(),
    deadline: performance.now() + MOST_TIME,
    onProgress: () => {},
  };
  return groupStories(
    read.map(({ article }) => documentOf(article)),
    budget,
  ).map((group) => group.flatMap((member) => read[member]?.at ?? []).slice(0, SIGLA.length));
}

const documentOf = (article: ArticleDraft) => ({
  sentences: articleSentences(article).map((range) => rangeText(article.text, range)),
  lang: article.language,
});
