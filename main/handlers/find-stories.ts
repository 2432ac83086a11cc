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

/**
 * The stories that files tell, each as the indexes of its tellings. One with more tellings than a comparison holds is parted into several of about
 * the same size.
 */
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
  ).flatMap((group) => inComparisons(group.flatMap((member) => read[member]?.at ?? [])));
}

function inComparisons(story: readonly number[]): readonly (readonly number[])[] {
  const parts = Math.ceil(story.length / SIGLA.length);
  const size = Math.ceil(story.length / parts);
  return Array.from({ length: parts }, (_, part) => story.slice(part * size, (part + 1) * size));
}

const documentOf = (article: ArticleDraft) => ({
  sentences: articleSentences(article).map((range) => rangeText(article.text, range)),
  lang: article.language,
});
