import { proxy, wrap } from 'comlink';
import type { Article, Comparison, Progress } from '../../app/index.ts';
import type { CompareWorker } from './compare.worker.ts';
import type { CompareRequest } from './compare-request.ts';
import { keepSpareWorker, takeSpareWorker } from './spare-worker.ts';

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
  onProgress: (progress: Progress) => void,
) => ComparingRun;

/** Starts a comparison in a worker of its own, so that cancelling can never wait for a loop to look up. */
export const compareInWorker: StartComparing = (articles, request, onProgress) => {
  const { worker, failure } = takeSpareWorker();
  const answer = wrap<CompareWorker>(worker).compare(articles, request, proxy(onProgress));
  const end = (): void => {
    worker.terminate();
    keepSpareWorker();
  };
  return { result: Promise.race([answer, failure]).finally(end), cancel: end };
};
