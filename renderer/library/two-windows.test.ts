import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '../../app/index.ts';
import { startTestHost, type TestHost } from '../../tests/support/test-host.ts';
import { marked, MARKED_WORK as WORK, withText } from '../../tests/support/work.ts';
import { createLibrary } from './library.ts';

let host: TestHost;
let database = '';
let count = 0;
beforeEach(async () => {
  host = await startTestHost();
  database = `windows-test-${count++}`;
});
afterEach(() => host.remove());

/** A window of this browser: it opens the library as the workbench does when it starts. */
async function openPage(bridge: Bridge = host.bridge()) {
  const library = createLibrary({ bridge, newId: randomUUID, database });
  await (await library.open()).synced;
  return library;
}

describe('two windows on one comparison', () => {
  test('join what they did at the same time', async () => {
    const [one, other] = [await openPage(), await openPage()];
    await one.save(WORK);
    const seen = (await other.load(WORK.id)) ?? WORK;
    await one.save(marked(WORK, 'x'));
    const saved = await other.save({ ...marked(seen, 'y'), name: 'renamed' });
    expect(saved.work.highlights.map(({ id }) => id)).toEqual(['h1', 'h2', 'x', 'y']);
    expect(await one.load(WORK.id)).toEqual(saved.work);
  });

  test('hear of each other’s changes, not of their own', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const heard: string[] = [];
    one.onElsewhere(() => heard.push('one'));
    other.onElsewhere(() => heard.push('other'));
    await one.save(WORK);
    expect(heard).toEqual(['other']);
  });

  test('keep both texts of a note both wrote, and say so, although the line of events was cut', async () => {
    const [one, other] = [await openPage(), await openPage()];
    await one.save(WORK);
    const seen = (await other.load(WORK.id)) ?? WORK;
    host.hush(true);
    await one.save(withText(WORK, 'from one'));
    const saved = await other.save(withText(seen, 'from the other'));
    expect(saved.keptBoth).toBe(1);
    const texts = (await one.load(WORK.id))?.notes.map(({ text }) => text);
    expect(texts).toEqual(['from one', 'from the other']);
  });

  test('lose nothing where a change that was joined with the other’s is refused, and tried again', async () => {
    const one = await openPage();
    await one.save(WORK);
    const bridge = host.bridge();
    let isFull = true;
    const refusal = { code: 'not-writable', message: 'The disk is full.', file: null } as const;
    const request: Bridge['request'] = async (asked, input) =>
      asked === 'library.change' && isFull
        ? { ok: false, error: refusal }
        : bridge.request(asked, input);
    const other = await openPage({ ...bridge, request });
    const seen = (await other.load(WORK.id)) ?? WORK;
    await one.save(withText(WORK, 'from one'));
    const wanted = marked(seen, 'y');
    await expect(other.save(wanted)).rejects.toThrow('The disk is full.');
    isFull = false;
    const { work } = await other.save(wanted);
    expect(work.notes.map(({ text }) => text)).toEqual(['from one']);
    expect(work.highlights.map(({ id }) => id)).toContain('y');
    expect(await one.load(WORK.id)).toEqual(work);
  });

  test('take in what is done to the comparison from outside, and do not take it back', async () => {
    const page = await openPage();
    await page.save(WORK);
    await page.edit(WORK.id, (work) => marked({ ...work, name: 'renamed' }, 'x'));
    const { work } = await page.save(marked(WORK, 'y'));
    expect(work.name).toBe('renamed');
    expect(work.highlights.map(({ id }) => id)).toEqual(['h1', 'h2', 'x', 'y']);
  });

  test('look once more where the other wrote while the answer was on its way', async () => {
    const one = await openPage();
    await one.save(WORK);
    const bridge = host.bridge();
    let meanwhile = async (): Promise<unknown> => null;
    const request: Bridge['request'] = async (asked, input) => {
      const answer = await bridge.request(asked, input);
      if (asked === 'library.comparison') await meanwhile();
      return answer;
    };
    const other = await openPage({ ...bridge, request });
    const seen = (await other.load(WORK.id)) ?? WORK;
    await one.save(withText(WORK, 'first'));
    meanwhile = async () => {
      meanwhile = async () => null;
      await one.save(withText(WORK, 'second'));
    };
    const { work } = await other.save(seen);
    expect((await other.save(work)).work.notes[0]?.text).toBe('second');
  });
});
