import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArticleDraft, NamedBytes, Result } from '../../app/index.ts';
import { refuseFault, refuseSlow, refuseVast } from './file-failures.ts';
import type { EncodedBytes } from './parse-article.ts';

/** What the thread says of a file: what became of it, or that the parser itself failed on it. */
export type ParseAnswer =
  | { readonly kind: 'parsed'; readonly result: Result<ArticleDraft> }
  | { readonly kind: 'failed'; readonly cause: string };

/** What one file may use. Real articles take a hundredth of either; a file made to hang or to burst a program takes all there is. */
export interface ParseLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ParseLimits = { seconds: 19, megabytes: 1024 };

/** A thread that ends without a word was ended from outside, or by a library. */
const ENDED = 'the reading thread ended early';

/** Where the build puts the thread's entry: beside the program. Electron's threads read from its archive too (since its pull request 33216). */
export const BUILT_WORKER = join(import.meta.dirname, 'parse-worker.mjs');

/**
 * Parses files on a thread of its own, one at a time, so that no file can hold up or bring down the program. The thread is kept
 * for the next file, and replaced where one used more than the limits.
 */
export class ParseThread {
  private worker: Worker | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly entry: string | URL;
  private readonly limits: ParseLimits;

  constructor(entry: string | URL = BUILT_WORKER, limits: ParseLimits = LIMITS) {
    this.entry = entry;
    this.limits = limits;
  }

  /** What becomes of a file: an article, or a sentence about why there is none. Never rejects. */
  parse(file: EncodedBytes): Promise<Result<ArticleDraft>> {
    const answer = this.turn.then(() => this.parseNow(file));
    this.turn = answer;
    return answer;
  }

  /** Ends the thread; the next file starts a new one. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private parseNow(file: EncodedBytes): Promise<Result<ArticleDraft>> {
    const worker = this.start();
    return new Promise((resolve) => {
      const settle = (result: Result<ArticleDraft>, isSpent: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
        // A thread that waits for work must not keep the program running.
        worker.unref();
        resolve(isSpent ? this.close().then(() => result) : result);
      };
      const onAnswer = (answer: ParseAnswer): void => settle(resultOf(file, answer), false);
      const onError = (error: unknown): void => settle(refusalFor(file, error), true);
      const onExit = (): void => settle(refuseFault(file.name, ENDED), true);
      const timer = setTimeout(
        () => settle(refuseSlow(file.name, this.limits.seconds), true),
        this.limits.seconds * 1000,
      );
      worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
      const { name, bytes, encoding } = file;
      worker.postMessage({ name, bytes, encoding });
    });
  }

  private start(): Worker {
    this.worker ??= new Worker(this.entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.worker.ref();
    return this.worker;
  }
}

const resultOf = ({ name }: NamedBytes, answer: ParseAnswer): Result<ArticleDraft> =>
  answer.kind === 'parsed' ? answer.result : refuseFault(name, answer.cause);

const refusalFor = ({ name }: NamedBytes, error: unknown): Result<ArticleDraft> =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refuseVast(name)
    : refuseFault(name, String(error));
