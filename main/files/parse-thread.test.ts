import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ParseThread } from './parse-thread.ts';

/** Entries made for the test: each is the body of a thread that gets files. */
const entry = (body: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (file) => { ${body} });`)}`,
  );

const threads: ParseThread[] = [];
const threadOf = (body: string, limits = { seconds: 5, megabytes: 256 }): ParseThread => {
  const thread = new ParseThread(entry(body), limits);
  threads.push(thread);
  return thread;
};

afterAll(() => Promise.all(threads.map((thread) => thread.close())));

const file = (name: string) => ({ name, bytes: new Uint8Array([1]) });
const OK = "parentPort.postMessage({ kind: 'parsed', result: { ok: true, value: file.name } });";

describe('parsing on a thread', () => {
  test('files are parsed one after another, each with its own answer', async () => {
    const thread = threadOf(OK);
    const results = await Promise.all(['a', 'b', 'c'].map((name) => thread.parse(file(name))));
    expect(results).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })));
  });

  test('a file that hangs is given up after the limit, and the next is parsed', async () => {
    const thread = threadOf(`if (file.name === 'hang') for (;;); ${OK}`, {
      seconds: 1,
      megabytes: 256,
    });
    const [hung, next] = await Promise.all([
      thread.parse(file('hang')),
      thread.parse(file('next')),
    ]);
    expect(hung).toMatchObject({ ok: false, error: { code: 'too-large', file: 'hang' } });
    expect(hung.ok || hung.error.message).toMatch(/^hang could not be read within 1 seconds; save/);
    expect(next).toEqual({ ok: true, value: 'next' });
  });

  test('a file that bursts the memory is given up, and the next is parsed', async () => {
    const burst =
      "if (file.name === 'vast') { const all = []; for (;;) all.push(new Array(10000).fill(all.length)); }";
    const thread = threadOf(`${burst} ${OK}`, { seconds: 60, megabytes: 48 });
    const [vast, next] = await Promise.all([
      thread.parse(file('vast')),
      thread.parse(file('next')),
    ]);
    expect(vast).toMatchObject({ ok: false, error: { code: 'too-large', file: 'vast' } });
    expect(next).toEqual({ ok: true, value: 'next' });
  });

  test('a fault of the parser is told with the file, and harms no other', async () => {
    const thread = threadOf(`if (file.name === 'bad') throw new Error('oops'); ${OK}`);
    const [bad, next] = await Promise.all([thread.parse(file('bad')), thread.parse(file('next'))]);
    expect(bad).toMatchObject({ ok: false, error: { code: 'internal', file: 'bad' } });
    expect(next).toEqual({ ok: true, value: 'next' });
  });

  test('a thread that ends on a file says so at once, and the next is parsed', async () => {
    const thread = threadOf(`if (file.name === 'end') process.exit(0); ${OK}`, {
      seconds: 60,
      megabytes: 256,
    });
    const [ended, next] = await Promise.all([
      thread.parse(file('end')),
      thread.parse(file('next')),
    ]);
    expect(ended).toMatchObject({ ok: false, error: { code: 'internal', file: 'end' } });
    expect(next).toEqual({ ok: true, value: 'next' });
  });

  test('the built thread reads a real file', async () => {
    const built = join(import.meta.dirname, '..', '..', 'out', 'main', 'parse-worker.mjs');
    const thread = new ParseThread(built);
    threads.push(thread);
    const bytes = new TextEncoder().encode(
      'A headline\n\nThe harbour bridge will close for eleven weeks in March.',
    );
    expect(await thread.parse({ name: 'a.txt', bytes })).toMatchObject({
      ok: true,
      value: { file: { format: 'text' } },
    });
  });
});
