import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test, vi } from 'vitest';
import {
  type ArticleDraft,
  type Bridge,
  type Comparison,
  describeRange,
  type Events,
  type Launch,
  type ReadOutcome,
} from '../../app/index.ts';
import { startTestHost, type TestHost } from '../../tests/support/test-host.ts';
import { articleOf } from '../../tests/support/work.ts';
import { createLibrary, type Library } from '../library/library.ts';
import type { StartComparing } from '../worker/compare-in-worker.ts';
import { createWorkbench } from './create-workbench.ts';
import { linedUpIn } from './lined-up.ts';
import type { Work } from './work.ts';
import type { WorkbenchParts } from './workbench-parts.ts';

const draft = (name: string, letter: string): ArticleDraft => {
  const { siglum: _, ...article } = articleOf('A');
  return { ...article, file: { ...article.file, name, sha256: letter.repeat(64) } };
};

const opened = (name: string, letter: string): ReadOutcome => ({
  name,
  result: { ok: true, value: draft(name, letter) },
});

const refused = (name: string): ReadOutcome => ({
  name,
  result: {
    ok: false,
    error: { code: 'empty', message: `${name} is empty. Open another one.`, file: name },
  },
});

const LAUNCH: Launch = {
  id: 'l1',
  version: '0.1.0',
  door: 'browser',
  saves: 'download',
  opened: [],
};

const comparisonOf = (articles: Comparison['articles']): Comparison => ({
  articles,
  links: [],
  passages: [],
  titles: {},
  findings: [],
  values: [],
  quotes: [],
  attribution: [],
  independence: [],
  counts: {},
  cuts: [],
});

let names = 0;
const hosts: Promise<TestHost>[] = [];
afterAll(async () => {
  for (const host of hosts) await (await host).remove();
});

/** A workbench with a stand-in for the host and the engine, and a real library in a fresh database. */
function workbenchWith(launch: Launch, changes: Partial<WorkbenchParts> = {}) {
  const host = startTestHost();
  hosts.push(host);
  const library: Library = createLibrary({
    bridge: {
      request: async (name, input) => (await host).bridge().request(name, input),
      on: () => () => {},
    },
    newId: randomUUID,
    database: `workbench-test-${names++}`,
  });
  const memory = new Map<string, string>();
  let id = 0;
  const request = (async (name: string) =>
    name === 'workbench.open'
      ? { ok: true, value: launch }
      : { ok: true, value: [opened('s1.txt', 'd'), opened('s2.txt', 'e')] }) as Bridge['request'];
  const startComparing: StartComparing = (articles) => ({
    result: Promise.resolve(comparisonOf(articles)),
    cancel: () => {},
  });
  const parts: WorkbenchParts = {
    bridge: { request, on: () => () => {} },
    library,
    startComparing,
    memory: {
      read: (key) => memory.get(key) ?? null,
      write: (key, value) => memory.set(key, value),
    },
    download: () => {},
    undoTyping: () => false,
    lettersInWindow: () => 5_000,
    painted: async () => {},
    newId: () => `id-${id++}`,
    now: () => '2026-03-10T08:00:00.000Z',
    ...changes,
  };
  return { workbench: createWorkbench(parts), parts, library };
}

/** Waits until everything done so far is on the disk and compared. */
const settled = ({ store }: ReturnType<typeof createWorkbench>) =>
  vi.waitFor(() => {
    const { saving, comparing } = store.getState();
    expect([saving.status, comparing.status]).not.toContain('saving');
    expect([saving.status, comparing.status]).not.toContain('running');
  });
const sentences = (workbench: ReturnType<typeof createWorkbench>) =>
  workbench.store.getState().notices.map(({ sentence }) => sentence);

describe('the workbench', () => {
  test('shows the welcome view when it was started without files', async () => {
    const { workbench } = workbenchWith(LAUNCH);
    await workbench.start();
    expect(workbench.store.getState()).toMatchObject({ screen: 'welcome', work: null });
  });

  test('opens the files it was started with, compares them and stores them', async () => {
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench, library } = workbenchWith({ ...LAUNCH, opened: files });
    await workbench.start();
    await settled(workbench);
    const { work, screen, comparing, saving } = workbench.store.getState();
    expect(work?.articles.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect({ screen, comparing, saving }).toEqual({
      screen: 'read',
      comparing: { status: 'done' },
      saving: { status: 'saved' },
    });
    expect(await library.load(work?.id ?? '')).toEqual(work);
  });

  test('offers the comparison of earlier versions of the files, and makes no second one unasked', async () => {
    const { workbench, library } = workbenchWith(LAUNCH);
    await workbench.start();
    await workbench.addOutcomes([opened('a.txt', 'a'), opened('b.txt', 'b')]);
    await settled(workbench);
    const { id, name } = workbench.store.getState().work ?? {};
    await workbench.closeComparison();
    await workbench.addOutcomes([opened('a.txt', 'c'), opened('b.txt', 'b')]);
    const [notice] = workbench.store.getState().notices;
    expect(notice?.sentence).toBe(`a.txt has changed since you compared it in “${name}”.`);
    expect((await library.list()).present).toHaveLength(1);
    notice?.remedies[0]?.act();
    await vi.waitFor(() => expect(sentences(workbench)[0]).toMatch(/^Source A is the new version/));
    const [article] = workbench.store.getState().work?.articles ?? [];
    expect(workbench.store.getState().work?.id).toBe(id);
    expect([article?.file.sha256[0], article?.earlier?.[0]?.file.sha256[0]]).toEqual(['c', 'a']);
  });

  test('names each file that could not be opened and opens the others', async () => {
    const files = [refused('x.txt'), opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files });
    await workbench.start();
    expect(sentences(workbench)).toEqual(['x.txt is empty. Open another one.']);
    expect(workbench.store.getState().work?.articles).toHaveLength(2);
  });

  test('refuses the same file twice and a ninth article, each with a sentence', async () => {
    const eight = [...'abcdefgh'].map((letter) => opened(`${letter}.txt`, letter));
    const files = [...eight, opened('again.txt', 'a'), opened('i.txt', 'i'), opened('j.txt', 'j')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files });
    await workbench.start();
    expect(workbench.store.getState().work?.articles).toHaveLength(8);
    expect(sentences(workbench)).toEqual([
      'i.txt, j.txt were not opened: a comparison holds eight articles. Remove one of them first.',
      'again.txt is the same file as a.txt (same contents). Open another one.',
    ]);
  });

  test('says that one article alone has nothing to be compared with', async () => {
    const { workbench } = workbenchWith({ ...LAUNCH, opened: [opened('a.txt', 'a')] });
    await workbench.start();
    expect(sentences(workbench)[0]).toMatch(/^One article is open\./);
    expect(workbench.store.getState().comparing).toEqual({ status: 'idle' });
    await workbench.addOutcomes([opened('b.txt', 'b')]);
    expect(sentences(workbench)).toEqual([]);
  });

  test('stores a highlight with its note, takes both back and does them again', async () => {
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench, library } = workbenchWith({ ...LAUNCH, opened: files });
    await workbench.start();
    const id = workbench.highlight('A', { start: 4, end: 9 }, 'blue');
    workbench.writeNote(id, { text: 'Which ferry', editorState: '{}' });
    workbench.writeNote(id, { text: 'Which ferry?', editorState: '{}' });
    await settled(workbench);
    const work = workbench.store.getState().work;
    expect(await library.load(work?.id ?? '')).toEqual(work);
    expect(work?.highlights[0]?.selector.quote.exact).toBe('ferry');
    workbench.undo();
    expect(workbench.store.getState().work?.notes).toEqual([]);
    workbench.undo();
    expect(workbench.store.getState().work?.highlights).toEqual([]);
    workbench.redo();
    workbench.redo();
    expect(workbench.store.getState().work).toEqual(work);
  });

  test('brings back the marks of the same files opened again after a restart', async () => {
    const launch = { ...LAUNCH, opened: [opened('a.txt', 'a'), opened('b.txt', 'b')] };
    const { workbench, parts } = workbenchWith(launch);
    await workbench.start();
    workbench.highlight('B', { start: 4, end: 9 }, 'red');
    await settled(workbench);
    const again = createWorkbench({
      ...parts,
      bridge: {
        ...parts.bridge,
        request: (async () => ({ ok: true, value: { ...launch, id: 'l2' } })) as Bridge['request'],
      },
    });
    await again.start();
    expect(again.store.getState().work).toEqual(workbench.store.getState().work);
  });

  test('does not run the engine again when only the order of columns changes', async () => {
    let runs = 0;
    const startComparing: StartComparing = (articles) => {
      runs += 1;
      return { result: Promise.resolve(comparisonOf(articles)), cancel: () => {} };
    };
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files }, { startComparing });
    await workbench.start();
    workbench.moveArticle('B', 0);
    expect(workbench.store.getState().work?.articles[0]?.siglum).toBe('B');
    expect(runs).toBe(1);
    workbench.putBackBlock('A', 1);
    expect(runs).toBe(2);
  });

  test('still shows what was found when a comparison of the articles that are open is joined or put in its place', async () => {
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench, library } = workbenchWith({ ...LAUNCH, opened: files });
    await workbench.start();
    await settled(workbench);
    const own = workbench.store.getState().work;
    if (!own) throw new Error('Nothing is open.');
    const selector = describeRange(own.articles[0]?.text ?? '', { start: 4, end: 9 });
    const highlight = { id: 'h', article: 'A', selector, colour: 'blue', createdAt: own.createdAt };
    const foreign: Work = { ...own, id: 'f', highlights: [highlight as Work['highlights'][0]] };
    const portable = { name: 'x.synopsis', portable: { ok: true, value: foreign } } as const;
    await workbench.addOutcomes([portable]);
    await settled(workbench);
    expect(workbench.store.getState().work?.highlights).toHaveLength(1);
    expect(workbench.store.getState().comparison).not.toBeNull();
    await library.save({ ...own, id: 'second' });
    await workbench.addOutcomes([
      { ...portable, portable: { ok: true, value: { ...own, id: 'second' } } },
    ]);
    await settled(workbench);
    expect(workbench.store.getState().work?.id).toBe('second');
    expect(workbench.store.getState().comparison).not.toBeNull();
  });

  test('takes no progress that arrives after the answer for work still under way', async () => {
    let late = (): void => {};
    const startComparing: StartComparing = (articles, _, news) => {
      late = () => news.onProgress({ stage: 'comparing', done: 11, total: 12, at: 'names' });
      return { result: Promise.resolve(comparisonOf(articles)), cancel: () => {} };
    };
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files }, { startComparing });
    await workbench.start();
    await settled(workbench);
    late();
    expect(workbench.store.getState().comparing).toEqual({ status: 'done' });
  });

  test('shows what is lined up before the differences are known, and keeps it when the reader cancels', async () => {
    const passages = [{ id: 'p1', cells: {} }];
    let lineUp = (): void => {};
    const startComparing: StartComparing = (articles, _, news) => {
      lineUp = () => news.onLinedUp({ ...comparisonOf(articles), passages });
      return { result: new Promise(() => {}), cancel: () => {} };
    };
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files }, { startComparing });
    await workbench.start();
    lineUp();
    workbench.nextPassage(1);
    workbench.cancelComparing();
    const state = workbench.store.getState();
    expect(linedUpIn(state)?.passages).toEqual(passages);
    expect(state.selection.passage).toBe('p1');
    expect(state.comparison).toBeNull();
  });

  test('lines up nothing over an answer that is on screen', async () => {
    let lineUp = (): void => {};
    const startComparing: StartComparing = (articles, _, news) => {
      const answer = comparisonOf(articles);
      lineUp = () => news.onLinedUp({ ...answer, passages: [{ id: 'p1', cells: {} }] });
      return { result: Promise.resolve(answer), cancel: () => {} };
    };
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files }, { startComparing });
    await workbench.start();
    await settled(workbench);
    workbench.compareAgain();
    lineUp();
    expect(workbench.store.getState().linedUp).toBeNull();
  });

  test('stops the engine when the reader cancels, and keeps the text', async () => {
    let cancelled = 0;
    const startComparing: StartComparing = () => ({
      result: new Promise(() => {}),
      cancel: () => {
        cancelled += 1;
      },
    });
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { workbench } = workbenchWith({ ...LAUNCH, opened: files }, { startComparing });
    await workbench.start();
    workbench.cancelComparing();
    expect(cancelled).toBe(1);
    expect(workbench.store.getState()).toMatchObject({
      screen: 'read',
      comparing: { status: 'cancelled' },
    });
  });

  test('tells the reader when a change could not be stored, and keeps it on screen', async () => {
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { parts } = workbenchWith({ ...LAUNCH, opened: files });
    const save = () => Promise.reject(new Error('the disk is full'));
    const workbench = createWorkbench({ ...parts, library: { ...parts.library, save } });
    await workbench.start();
    workbench.rename('Renamed');
    await settled(workbench);
    expect(workbench.store.getState()).toMatchObject({
      work: { name: 'Renamed' },
      saving: { status: 'failed' },
    });
    expect(sentences(workbench)[0]).toMatch(/could not be stored: the disk is full\./);
  });

  test('takes in files that arrive from the system, and carries out the entries of the menu', async () => {
    const listeners = new Map<string, (event: never) => void>();
    const send = <N extends keyof Events>(name: N, event: Events[N]) =>
      listeners.get(name)?.(event as never);
    const { parts } = workbenchWith({ ...LAUNCH, opened: [opened('a.txt', 'a')] });
    const on: Bridge['on'] = (name, listener) => {
      listeners.set(name, listener);
      return () => {};
    };
    const workbench = createWorkbench({ ...parts, bridge: { ...parts.bridge, on } });
    await workbench.start();
    send('articles.arrived', [opened('b.txt', 'b')]);
    await settled(workbench);
    expect(workbench.store.getState().work?.articles).toHaveLength(2);
    send('menu.chosen', { command: 'undo' });
    expect(workbench.store.getState().work?.articles).toHaveLength(1);
    send('menu.chosen', { command: 'redo' });
    expect(workbench.store.getState().work?.articles).toHaveLength(2);
    send('menu.chosen', { command: 'export-report' });
    expect(workbench.store.getState().view.dialog).toBe('export');
    send('menu.chosen', { command: 'new-comparison' });
    await vi.waitFor(() => expect(workbench.store.getState().work).toBeNull());
  });

  test('leaves undo to the field the reader types in', async () => {
    const files = [opened('a.txt', 'a'), opened('b.txt', 'b')];
    const { parts } = workbenchWith({ ...LAUNCH, opened: files });
    let choose = (_: Events['menu.chosen']): void => {};
    const on: Bridge['on'] = (name, listener) => {
      if (name === 'menu.chosen') choose = listener as typeof choose;
      return () => {};
    };
    const bridge = { ...parts.bridge, on };
    const workbench = createWorkbench({ ...parts, bridge, undoTyping: () => true });
    await workbench.start();
    workbench.rename('Renamed');
    choose({ command: 'undo' });
    expect(workbench.store.getState().work?.name).toBe('Renamed');
  });
});
