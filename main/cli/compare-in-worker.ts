import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type Article,
  type Comparison,
  fail,
  ok,
  type Progress,
  type Result,
} from '../../app/index.ts';

/** What a comparison is asked for, as far as it can cross to another thread. */
export interface CompareJob {
  readonly articles: readonly Article[];
  readonly form: boolean;
}

/** What the worker says: where it stands, as often as it likes, then once the answer. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly comparison: Comparison };

/**
 * Compares and reports where it stands. Fails as 'cancelled', or as 'too-large' where the articles need more memory than they may
 * use. Rejects where the engine itself failed.
 */
export type Compare = (
  job: CompareJob,
  cancel: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<Result<Comparison>>;

/** Built beside this file. */
const WORKER = join(import.meta.dirname, 'compare-worker.mjs');

/** Two books of ten thousand sentences take a quarter of a gigabyte; beyond this the machine itself begins to suffer. */
const MEGABYTES = 3_072;

/**
 * Compares on a thread of its own, so that signals are answered at once while the engine is at work, and so that no articles
 * can use up the memory of the machine.
 */
export const compareInWorker =
  (entry: string | URL = WORKER, megabytes = MEGABYTES): Compare =>
  (job, cancel, onProgress) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entry, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
      });
      cancel.addEventListener('abort', () => resolve(worker.terminate().then(() => CANCELLED)), {
        once: true,
      });
      worker.on('error', (error) => {
        if (isOutOfMemory(error)) resolve(refuseLong(megabytes));
        else reject(error);
      });
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'done') resolve(ok(message.comparison));
        else onProgress(message.progress);
      });
    });

/** What became of a comparison that was called off. */
export const CANCELLED = fail({
  code: 'cancelled' as const,
  message: 'Cancelled; nothing was written.',
  file: null,
});

const refuseLong = (megabytes: number) =>
  fail({
    code: 'too-large' as const,
    message: `Comparing these articles needs more than ${megabytes} MB of memory: compare fewer of them, or parts of them. Nothing was written.`,
    file: null,
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
