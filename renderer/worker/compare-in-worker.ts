import { proxy, type Remote, wrap } from 'comlink';
import type { Article, Comparison, Progress } from '../../app/index.ts';
import type { CompareWorker } from './compare.worker.ts';
import type { CompareRequest } from './compare-request.ts';
import { WORKER_ADDRESS } from './worker-address.ts';

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
  const worker = new Worker(WORKER_ADDRESS, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  const remote: Remote<CompareWorker> = wrap<CompareWorker>(worker);
  const answer = remote.compare(articles, request, proxy(onProgress));
  const result = Promise.race([answer, failure]).finally(() => worker.terminate());
  return { result, cancel: () => worker.terminate() };
};
