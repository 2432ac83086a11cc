import { type Remote, wrap } from 'comlink';
import type { CompareWorker } from './compare.worker.ts';
import { WORKER_ADDRESS } from './worker-address.ts';

/** A worker that nothing is asked of at present. */
export interface SpareWorker {
  readonly worker: Worker;
  /** What runs in it. */
  readonly engine: Remote<CompareWorker>;
  /** Rejects where the engine cannot be loaded or fails outside of a request; never resolves. */
  readonly failure: Promise<never>;
}

/** Milliseconds after which the next one is made even while the page is busy. */
const PATIENCE = 1_000;

let spare: SpareWorker | null = null;

/**
 * A worker for one comparison, with the engine loaded already where there was time for it: loading takes longer than
 * comparing two short articles.
 */
export function takeSpareWorker(): SpareWorker {
  const taken = spare ?? startWorker();
  spare = null;
  return taken;
}

/** Has a worker made for the next comparison, when the page has nothing better to do. */
export function keepSpareWorker(): void {
  requestIdleCallback(
    () => {
      spare ??= startWorker();
    },
    { timeout: PATIENCE },
  );
}

/**
 * Keeps a worker that has done its work for the next comparison: what it ran is compiled by now, and lining up again around a pin
 * takes it half the time at most. Ends it where another is kept already.
 */
export function giveBackWorker(done: SpareWorker): void {
  if (spare === null) spare = done;
  else done.worker.terminate();
}

function startWorker(): SpareWorker {
  const worker = new Worker(WORKER_ADDRESS, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  // It may fail before anybody waits for it; whoever takes it is told.
  failure.catch(() => {});
  return { worker, engine: wrap<CompareWorker>(worker), failure };
}
