import { expose } from 'comlink';
import {
  type Article,
  type Comparison,
  compareArticles,
  readableSentences,
} from '../../app/index.ts';
import type { CompareRequest, ComparingNews } from './compare-request.ts';

/** Compares off the UI thread. Runs alone in its worker, which is ended when the reader cancels. */
function compare(
  articles: readonly Article[],
  request: CompareRequest,
  news: ComparingNews,
): Comparison {
  const { milliseconds, tellsLinedUp, work: _, ...options } = request;
  const now = () => performance.now();
  const budget = { now, deadline: now() + milliseconds, onProgress: news.onProgress };
  const early = tellsLinedUp ? { onLinedUp: news.onLinedUp } : {};
  return readableSentences(compareArticles(articles, { ...options, ...early, budget }));
}

export type CompareWorker = { compare: typeof compare };

expose({ compare } satisfies CompareWorker);
