import { describe, expect, test } from 'vitest';
import { compareInWorker } from './compare-in-worker.ts';

/** An entry made for the test: the body of a thread. */
const entry = (body: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${body}`)}`,
  );

const JOB = { articles: [], form: false };
const NEVER = new AbortController().signal;

describe('comparing on a thread of its own', () => {
  test('gives the progress, then the answer', async () => {
    const told: string[] = [];
    const body =
      "parentPort.postMessage({ kind: 'progress', progress: { at: 'A with B' } }); parentPort.postMessage({ kind: 'done', comparison: workerData });";
    const result = await compareInWorker(entry(body))(JOB, NEVER, ({ at }) => told.push(at));
    expect(told).toEqual(['A with B']);
    expect(result).toEqual({ ok: true, value: JOB });
  });

  test('ends at once, whatever it is doing, when it is cancelled', async () => {
    const cancel = new AbortController();
    const busy = entry("parentPort.postMessage({ kind: 'progress', progress: {} }); for (;;);");
    const result = await compareInWorker(busy)(JOB, cancel.signal, () => cancel.abort());
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  test('gives up with a sentence where the memory it may use runs out', async () => {
    const burst = entry('const all = []; for (;;) all.push(new Array(10000).fill(all.length));');
    const result = await compareInWorker(burst, 48)(JOB, NEVER, () => {});
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(result.ok || result.error.message).toMatch(
      /^Comparing these articles needs more than 48 MB/,
    );
  });

  test('says which fault of the engine it was', async () => {
    const broken = entry("throw new Error('a fault');");
    await expect(compareInWorker(broken)(JOB, NEVER, () => {})).rejects.toThrow('a fault');
  });
});
