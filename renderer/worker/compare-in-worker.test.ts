import { expose } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article, Comparison } from '../../app/index.ts';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import type { CompareRequest, ComparingNews } from './compare-request.ts';

/** What the stand-ins do when they are asked; a promise that never settles is a comparison that goes on. */
let answer: (articles?: unknown, request?: unknown, news?: ComparingNews) => Promise<unknown>;
let workers: StandIn[];

/** A worker that is a port in this thread. */
class StandIn {
  isEnded = false;
  private readonly port: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    expose({ compare: (...given: Parameters<typeof answer>) => answer(...given) }, port2);
    port1.start();
    workers.push(this);
  }

  addEventListener(kind: string, listener: (event: Event) => void): void {
    this.port.addEventListener(kind, listener);
  }

  removeEventListener(kind: string, listener: (event: Event) => void): void {
    this.port.removeEventListener(kind, listener);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.port.postMessage(message, transfer);
  }

  terminate(): void {
    this.isEnded = true;
    this.port.close();
  }
}

beforeEach(() => {
  workers = [];
  answer = async () => ({ findings: [] });
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
});

afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const ARTICLES: readonly Article[] = [articleOfText('A', 'The dam broke at noon.')];
const REQUEST = { work: 'w', milliseconds: 1_000 } as unknown as CompareRequest;
const NO_NEWS: ComparingNews = { onProgress: () => {}, onLinedUp: () => {} };

async function compare(articles = ARTICLES): Promise<Comparison> {
  const { compareInWorker } = await import('./compare-in-worker.ts');
  return compareInWorker(articles, REQUEST, NO_NEWS).result;
}

test('a worker that has answered is asked again, since what it ran is compiled by then', async () => {
  await compare();
  await compare();
  expect(workers).toHaveLength(1);
  expect(workers[0]?.isEnded).toBe(false);
});

test('a worker whose engine failed is ended, and the next comparison has another one', async () => {
  answer = async () => {
    throw new Error('out of order');
  };
  await expect(compare()).rejects.toThrow('out of order');
  answer = async () => ({ findings: [] });
  await compare();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('what is lined up comes over before the answer', async () => {
  const linedUp = { findings: [] } as unknown as Comparison;
  answer = async (_articles, _request, news) => {
    await news?.onLinedUp(linedUp);
    return { findings: ['one'] };
  };
  const told: unknown[] = [];
  const { compareInWorker } = await import('./compare-in-worker.ts');
  const news = { ...NO_NEWS, onLinedUp: (one: Comparison) => void told.push(one) };
  told.push(await compareInWorker(ARTICLES, REQUEST, news).result);
  expect(told).toEqual([linedUp, { findings: ['one'] }]);
});

test('cancelling ends the worker at once, and two cancels are one', async () => {
  answer = () => new Promise(() => {});
  const { compareInWorker } = await import('./compare-in-worker.ts');
  const run = compareInWorker(ARTICLES, REQUEST, NO_NEWS);
  run.cancel();
  run.cancel();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('a worker that compared a book is ended, so that its memory is given back', async () => {
  await compare([articleOfText('A', 'word '.repeat(250_000))]);
  await vi.waitFor(() => expect(workers[0]?.isEnded).toBe(true));
});

test('of two workers that answered at once one is kept', async () => {
  await Promise.all([compare(), compare()]);
  await vi.waitFor(() => expect(workers.filter(({ isEnded }) => !isEnded)).toHaveLength(1));
});
