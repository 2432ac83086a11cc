import { parentPort } from 'node:worker_threads';
import { type EncodedBytes, parseArticle } from './parse-article.ts';
import type { ParseAnswer } from './parse-thread.ts';

// The thread's entry: files in, one after another, and for each what became of it.
parentPort?.on('message', async (file: EncodedBytes) => {
  parentPort?.postMessage(await answer(file));
});

async function answer(file: EncodedBytes): Promise<ParseAnswer> {
  try {
    return { kind: 'parsed', result: await parseArticle(file) };
  } catch (error) {
    return { kind: 'failed', cause: String(error) };
  }
}
