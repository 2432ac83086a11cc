import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../app/index.ts';
import { startTestHost, type TestHost } from '../../tests/support/test-host.ts';
import {
  highlightOf,
  marked,
  noteOf,
  MARKED_WORK as WORK,
  withText,
  workOf,
} from '../../tests/support/work.ts';
import { createLibrary } from './library.ts';
import type { SyncReport } from './sync-copy.ts';

let host: TestHost;
let database = '';
let count = 0;
beforeEach(async () => {
  host = await startTestHost();
  database = `library-test-${count++}`;
});
afterEach(() => host.remove());

/** A page of this browser: it opens the library as the workbench does when it starts. */
async function openPage(name = database, bridge: Bridge = host.bridge()) {
  const library = createLibrary({ bridge, newId: randomUUID, database: name });
  const report: SyncReport = await (await library.open()).synced;
  return { ...library, report };
}

const copied = async (): Promise<number> => {
  const copy = await new Dexie(database).open();
  const records = await copy.table('records').count();
  copy.close();
  return records;
};

describe('the library', () => {
  test('gives back a comparison exactly as it was saved, in column order', async () => {
    const library = await openPage();
    await library.save(WORK);
    expect(await (await openPage()).load(WORK.id)).toEqual(WORK);
  });

  test('knows no comparison that was never saved', async () => {
    expect(await (await openPage()).load('nowhere')).toBeNull();
  });

  test('writes one record for one change', async () => {
    const library = await openPage();
    await library.save(WORK);
    const before = host.library().state().seq;
    const written: number[] = [];
    host.library().onChanged(({ records }) => written.push(records.length));
    await library.save({ ...WORK, highlights: WORK.highlights.slice(1), notes: [] });
    await library.save(WORK);
    expect(written).toEqual([2, 2]);
    expect(host.library().state().seq).toBe(before + 2);
  });

  test('finds the comparison of the same files whatever their order, and none for other files', async () => {
    const library = await openPage();
    await library.save(WORK);
    expect(await library.find(WORK.articles.toReversed())).toEqual({ id: WORK.id, named: WORK.id });
    expect(await library.find(WORK.articles.slice(1))).toEqual({ id: null, named: null });
    const changed = WORK.articles.map((one) => ({ file: { ...one.file, sha256: '0'.repeat(64) } }));
    expect(await library.find(changed)).toEqual({ id: null, named: WORK.id });
  });

  test('lists the comparisons touched last first, with what is in them', async () => {
    const library = await openPage();
    await library.save({ ...WORK, id: 'first' });
    await new Promise((done) => setTimeout(done, 5));
    await library.save({ ...workOf(['A', 'C'], {}), id: 'second' });
    const { present } = await library.list();
    expect(present.map(({ id }) => id)).toEqual(['second', 'first']);
    expect(present[1]).toMatchObject({
      sigla: ['A', 'B'],
      languages: ['en'],
      highlights: 2,
      notes: 1,
    });
  });

  test('deletes a comparison so that it can be brought back whole, and for good only when asked', async () => {
    const library = await openPage();
    await library.save(WORK);
    await library.remove(WORK.id);
    expect(await library.list()).toMatchObject({ present: [], deleted: [{ id: WORK.id }] });
    expect(await library.find(WORK.articles)).toEqual({ id: null, named: null });
    await library.bringBack(WORK.id);
    expect(await library.load(WORK.id)).toEqual(WORK);
    await library.remove(WORK.id);
    await library.removeForGood(WORK.id);
    expect(await library.list()).toEqual({ present: [], deleted: [] });
  });

  test('duplicates a comparison with ids of its own', async () => {
    const library = await openPage();
    await library.save(WORK);
    const id = (await library.duplicate(WORK.id, 'The other one')) ?? '';
    const twin = await library.load(id);
    expect(twin).toMatchObject({ name: 'The other one', articles: WORK.articles });
    expect(twin?.notes[0]).toMatchObject({
      text: 'words of n1',
      highlights: [twin?.highlights[0]?.id],
    });
    await library.save({ ...WORK, highlights: [], notes: [], decisions: [] });
    expect(await library.load(id)).toEqual(twin);
  });

  test('finds words in names, sources, notes and texts, whatever their case', async () => {
    const library = await openPage();
    await library.save(WORK);
    const places = async (words: string) =>
      (await library.search(words)).hits.map(({ place }) => place);
    expect(await places('NIGHT  ferry')).toEqual([{ kind: 'name' }]);
    expect(await places('words of N1')).toEqual([{ kind: 'note', highlight: 'h1' }]);
    expect(await places('nobody was')).toEqual([
      { kind: 'text', siglum: 'B', range: { start: 25, end: 35 } },
      { kind: 'text', siglum: 'A', range: { start: 25, end: 35 } },
    ]);
    expect(await places('no such words')).toEqual([]);
  });
});

describe('the working copy in the browser', () => {
  test('follows the library without a word', async () => {
    const page = await openPage();
    await page.save(WORK);
    await vi.waitFor(async () => expect(await copied()).toBe(7));
    expect((await openPage()).report).toEqual({ sentences: [], offers: [] });
  });

  test('is made again, with a sentence, where it was deleted or the browser is another', async () => {
    await (await openPage()).save(WORK);
    const { report } = await openPage('another-browser');
    expect(report.sentences).toEqual([
      expect.stringContaining('has been made again, with 1 comparison'),
    ]);
  });

  test('that lost records in silence is noticed and made again', async () => {
    await (await openPage()).save(WORK);
    await vi.waitFor(async () => expect(await copied()).toBe(7));
    const copy = await new Dexie(database).open();
    await copy.table('records').clear();
    copy.close();
    const { report } = await openPage();
    expect(report.sentences).toEqual([expect.stringContaining('did not match the library')]);
    expect(await copied()).toBe(7);
    expect(await (await openPage()).load(WORK.id)).toEqual(WORK);
  });

  test('that is behind is brought up to date', async () => {
    await (await openPage()).save(WORK);
    await vi.waitFor(async () => expect(await copied()).toBe(7));
    await (await openPage('another-browser')).save(marked(WORK, 'x'));
    const { report } = await openPage('yet-another');
    expect(report.sentences).toHaveLength(1);
  });

  test('that lacks only how far a reader had got is brought up to date without a word', async () => {
    // A page that is being closed hears nothing of what it wrote last.
    const closing = () => openPage(database, { ...host.bridge(), on: () => () => {} });
    await (await closing()).save(WORK);
    const reader = await closing();
    await reader.keepProgress(WORK.id, { reviewed: 1, findings: 4, picture: null });
    expect((await closing()).report.sentences).toEqual([]);
    await reader.save(marked(WORK, 'x'));
    expect((await closing()).report.sentences).toEqual([expect.stringMatching(/behind/)]);
  });

  test('gives back what a journal cut short has lost', async () => {
    const page = await openPage();
    await page.save(WORK);
    await page.save(marked(WORK, 'x'));
    await page.save(withText(marked(WORK, 'x'), 'the last words'));
    await vi.waitFor(async () => expect(await copied()).toBe(8));
    await host.restart((folder) => {
      const part = join(folder, 'journal', readdirSync(join(folder, 'journal')).at(-1) ?? '');
      truncateSync(part, readFileSync(part).indexOf('\n2 ') + 1);
    });
    expect(host.library().state().problems[0]).toContain('2 saved changes could not be read back');
    const again = await openPage();
    expect(again.report.sentences).toEqual([
      expect.stringMatching(/had lost 2 records; .* given them back/),
    ]);
    expect(await again.load(WORK.id)).toEqual(withText(marked(WORK, 'x'), 'the last words'));
  });

  test('honours what was deleted after an older folder was put back, and what was written there since', async () => {
    const page = await openPage();
    await page.save(WORK);
    await host.library().close();
    const backup = await startTestHost();
    rmSync(backup.folder, { recursive: true });
    const { cpSync } = await import('node:fs');
    cpSync(host.folder, backup.folder, { recursive: true });
    await host.restart();
    const away = await openPage();
    const seen = (await away.load(WORK.id)) ?? WORK;
    await away.save({
      ...seen,
      decisions: [],
      highlights: [...seen.highlights, highlightOf('x', 'A')],
    });
    await vi.waitFor(async () => expect(await copied()).toBe(9));
    await host.restart((folder) => {
      rmSync(folder, { recursive: true });
      cpSync(backup.folder, folder, { recursive: true });
    });
    const stranger = await openPage('another-browser');
    const other = (await stranger.load(WORK.id)) ?? WORK;
    await stranger.save({ ...other, notes: [...other.notes, noteOf('n2', 'h2')] });
    const again = await openPage();
    const merged = await again.load(WORK.id);
    expect(merged?.decisions).toEqual([]);
    expect(merged?.highlights.map(({ id }) => id)).toContain('x');
    expect(merged?.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    await backup.remove();
  });

  test('is offered, not poured in, where the data folder was deleted', async () => {
    await (await openPage()).save(WORK);
    await vi.waitFor(async () => expect(await copied()).toBe(7));
    await host.restart((folder) => rmSync(folder, { recursive: true }));
    const page = await openPage();
    expect(page.report.offers).toMatchObject([{ folder: host.folder, comparisons: 1 }]);
    expect(await page.list()).toMatchObject({ present: [] });
    expect(await page.takeIn(page.report.offers[0]?.library ?? '')).toBe(1);
    expect(await page.load(WORK.id)).toEqual(WORK);
  });

  test('goes on keeping what the host could not take while the library cannot be written', async () => {
    const page = await openPage();
    await page.save(WORK);
    host.stop();
    await expect(page.save(withText(WORK, 'written on a full disk'))).rejects.toThrow();
    await host.restart();
    const bridge = host.bridge();
    const full = { code: 'not-writable', message: 'The disk is full.', file: null } as const;
    const request: Bridge['request'] = async (asked, input) =>
      asked === 'library.change' ? { ok: false, error: full } : bridge.request(asked, input);
    const waiting = await openPage(database, { ...bridge, request });
    expect(waiting.report.sentences).toEqual([expect.stringMatching(/^1 change .* still waits/)]);
    const again = await openPage();
    expect((await again.load(WORK.id))?.notes[0]?.text).toBe('written on a full disk');
  });

  test('keeps what the host could not take, and brings it in at the next start', async () => {
    const page = await openPage();
    await page.save(WORK);
    host.stop();
    await expect(page.save(withText(WORK, 'written while nobody listened'))).rejects.toThrow(
      /The host has stopped\. This browser keeps the change/,
    );
    await host.restart();
    const again = await openPage();
    expect(again.report.sentences).toContainEqual(
      expect.stringContaining('1 change that could not be saved earlier is in the library now'),
    );
    expect((await again.load(WORK.id))?.notes[0]?.text).toBe('written while nobody listened');
    expect((await openPage()).report.sentences).toEqual([]);
  });

  test('of a newer program is left alone, and the library works without it', async () => {
    const newer = new Dexie(database);
    newer.version(9).stores({ records: 'id', treasures: 'id' });
    await newer.open();
    await newer.table('treasures').put({ id: 'gold' });
    newer.close();
    const page = await openPage();
    expect(page.report.sentences).toEqual([expect.stringContaining('made by a newer Synoptic')]);
    await page.save(WORK);
    expect(await page.load(WORK.id)).toEqual(WORK);
    const after = await new Dexie(database).open();
    expect(after.verno).toBe(9);
    expect(await after.table('treasures').get('gold')).toEqual({ id: 'gold' });
    after.close();
  });

  test('of the first versions, from before there was a journal, is offered', async () => {
    const old = new Dexie(database);
    old.version(1).stores({
      comparisons: 'id, touchedAt, files',
      articles: '[comparison+siglum], comparison',
      highlights: 'id, comparison',
      notes: 'id, comparison',
    });
    const { articles, highlights, notes, decisions: _, ...own } = WORK;
    await old.table('comparisons').put({ ...own, columns: ['B', 'A'], files: '', touchedAt: '' });
    const put = (table: string, rows: readonly object[]) =>
      old.table(table).bulkPut(rows.map((row, order) => ({ ...row, comparison: WORK.id, order })));
    await put(
      'articles',
      articles.map((article) => ({ ...article })),
    );
    await put('highlights', highlights);
    await put('notes', notes);
    old.close();
    const page = await openPage();
    expect(page.report.offers).toMatchObject([{ comparisons: 1, folder: '' }]);
    await page.takeIn(page.report.offers[0]?.library ?? '');
    expect(await page.load(WORK.id)).toMatchObject({ ...WORK, decisions: [], articles: [{}, {}] });
  });
});
