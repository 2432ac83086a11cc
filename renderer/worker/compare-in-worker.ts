import { proxy } from 'comlink';
import type { Article, Comparison } from '../../app/index.ts';
import type { CompareRequest, ComparingNews } from './compare-request.ts';
import { giveBackWorker, keepSpareWorker, takeSpareWorker } from './spare-worker.ts';

/** A comparison under way. */
export interface ComparingRun {
  /** Rejects when the engine fails; never settles once cancelled. */
  readonly result: Promise<Comparison>;
  /** Ends the worker at once, whatever it is doing. */
  cancel(): void;
}

export type StartComparing = (
  articles: readonly Article[],
  request: CompareRequest,
  news: ComparingNews,
) => ComparingRun;

/** A worker that compared more text than this, in code units, is ended, so that its memory is given back. */
const LARGE = 1_000_000;

/** Starts a comparison in a worker of its own, so that cancelling can never wait for a loop to look up. */
export const compareInWorker: StartComparing = (articles, request, news) => {
  const taken = takeSpareWorker();
  const answer = taken.engine.compare(articles, request, proxy(news));
  let isOver = false;
  const end = (giveUp: () => void): void => {
    if (isOver) return;
    isOver = true;
    giveUp();
  };
  const discard = (): void => {
    taken.worker.terminate();
    keepSpareWorker();
  };
  const isLarge = articles.reduce((sum, { text }) => sum + text.length, 0) > LARGE;
  const result = Promise.race([answer, taken.failure]);
  result.then(
    () => end(isLarge ? discard : () => giveBackWorker(taken)),
    () => end(discard),
  );
  return { result, cancel: () => end(discard) };
};
