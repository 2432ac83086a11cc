import { parentPort, workerData } from 'node:worker_threads';
import { compareArticles, readableSentences } from '../../app/index.ts';
import type { CompareJob, WorkerMessage } from './compare-in-worker.ts';

// The thread's entry: one job in, its progress and its comparison out.
const { articles, form } = workerData as CompareJob;

const send = (message: WorkerMessage): void => parentPort?.postMessage(message);

const comparison = compareArticles(articles, {
  constraints: [],
  form,
  base: null,
  budget: {
    now: () => performance.now(),
    // A script waits for the whole answer; whoever does not interrupts it.
    deadline: Number.POSITIVE_INFINITY,
    onProgress: (progress) => send({ kind: 'progress', progress }),
  },
});
send({ kind: 'done', comparison: readableSentences(comparison) });
