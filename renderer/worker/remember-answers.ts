import type { Article, Comparison } from '../../app/index.ts';
import type { KeptAnswers } from '../library/kept-answers.ts';
import type { ComparingRun, StartComparing } from './compare-in-worker.ts';
import type { CompareRequest } from './compare-request.ts';

/** What is kept of an answer: the articles are at hand where it is asked for. */
type Kept = Omit<Comparison, 'articles'>;

/**
 * Compares with `start`, and not at all where the same engine has answered the same question before. `engine` names the
 * engine, so that another version's answers are no answers. What a limit has cut short is not kept.
 */
export const rememberAnswers =
  (start: StartComparing, answers: KeptAnswers, engine: string): StartComparing =>
  (articles, request, news) => {
    let run: ComparingRun | null = null;
    let isCancelled = false;

    async function answer(): Promise<Comparison> {
      const key = await keyOf(engine, articles, request);
      const kept = await answers.find(key);
      if (kept !== null) return { ...(JSON.parse(kept) as Kept), articles };
      if (isCancelled) return new Promise(() => {});
      run = start(articles, request, news);
      const comparison = await run.result;
      if (!comparison.cuts.some(({ kind }) => kind === 'budget'))
        void answers.keep(
          key,
          request.work,
          JSON.stringify({ ...comparison, articles: undefined }),
        );
      return comparison;
    }

    return {
      result: answer(),
      cancel: () => {
        isCancelled = true;
        run?.cancel();
      },
    };
  };

/** A sum over everything the engine sees. */
async function keyOf(
  engine: string,
  articles: readonly Article[],
  { constraints, form, base }: CompareRequest,
): Promise<string> {
  const seen = articles.map((article) => ({ ...article, earlier: undefined }));
  const question = JSON.stringify([engine, seen, constraints, form, base]);
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(question));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
