import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article, Comparison, Progress } from '../../app/index.ts';

/** What a comparison is asked for, as far as it can cross to another thread. */
export interface CompareJob {
  readonly articles: readonly Article[];
  readonly form: boolean;
}

/** What the worker says: where it stands, as often as it likes, then once the answer. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly comparison: Comparison };

/** Compares and reports where it stands. Null: cancelled. Rejects where the engine itself failed. */
export type Compare = (
  job: CompareJob,
  cancel: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<Comparison | null>;

/** Built beside this file. */
const WORKER = join(import.meta.dirname, 'compare-worker.mjs');

/** Compares on a thread of its own, so that signals are answered at once while the engine is at work. */
export const compareInWorker: Compare = (job, cancel, onProgress) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job });
    cancel.addEventListener('abort', () => resolve(worker.terminate().then(() => null)), {
      once: true,
    });
    worker.on('error', reject);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'done') resolve(message.comparison);
      else onProgress(message.progress);
    });
  });
