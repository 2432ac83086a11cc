import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import { type Bridge, compareArticles, type StoredWork } from '../../app/index.ts';
import { createLibrary, type Library } from '../../renderer/library/library.ts';
import { createWorkbench } from '../../renderer/state/create-workbench.ts';
import type { Workbench } from '../../renderer/state/workbench.ts';
import type { StartComparing } from '../../renderer/worker/compare-in-worker.ts';
import { articleOfText } from './article-of-text.ts';
import type { Plain } from './plain-model.ts';
import { startTestHost, type TestHost } from './test-host.ts';
import { workOf } from './work.ts';

/** What a step does to the model, and what takes it back. */
interface Step {
  /** Steps of the same name one after the other are one step. */
  readonly merges: string | null;
  readonly redo: (plain: Plain) => Plain;
  readonly undo: (plain: Plain) => Plain;
}

/** A comparison, a page on it, the model of both, and a file somebody may have. */
export interface Run {
  readonly host: TestHost;
  readonly database: string;
  page: Workbench;
  plain: Plain;
  done: Step[];
  undone: Step[];
  file: { readonly bytes: Uint8Array; readonly plain: Plain } | null;
  ids: number;
}

export type Act = (run: Run) => Promise<unknown> | unknown;

export const START: StoredWork = {
  ...workOf([], {}),
  id: 'modelled',
  articles: [
    articleOfText('A', 'The ferry left at nine. Forty people were on board, the harbour said.'),
    articleOfText('B', 'The ferry left at ten. Fifty people were on board, the harbour said.'),
  ].map((one) => ({ ...one, file: { ...one.file, sha256: one.siglum.toLowerCase().repeat(64) } })),
};

let databases = 0;

export const libraryOf = (host: TestHost, database: string): Library =>
  createLibrary({ bridge: host.bridge(), newId: randomUUID, database });

const startComparing: StartComparing = (articles, { milliseconds: _, work: __, ...options }) => {
  const budget = { now: () => 0, deadline: 1, onProgress: () => {} };
  return {
    result: Promise.resolve(compareArticles(articles, { ...options, budget })),
    cancel: () => {},
  };
};

/** A page on the host's library with the comparison open; ids are counted, so that the model knows them. */
export async function openPage(
  run: Omit<Run, 'page'>,
  library: Library = libraryOf(run.host, run.database),
): Promise<Workbench> {
  const launch = { id: 'l', version: '1', door: 'browser', saves: 'download', opened: [] };
  const page = createWorkbench({
    bridge: {
      request: async () => ({ ok: true, value: launch }),
      on: () => () => {},
    } as unknown as Bridge,
    library,
    startComparing,
    memory: { read: () => null, write: () => {} },
    download: () => {},
    undoTyping: () => false,
    lettersInWindow: () => 5_000,
    painted: async () => {},
    newId: () => `id-${run.ids++}`,
    now: () => '2026-03-10T09:00:00.000Z',
  });
  await page.start();
  await page.openRecent(START.id);
  await settled(page);
  return page;
}

/** Looked for often: the time a sequence takes is mostly waiting for the disk. */
export const POLLING = { interval: 2, timeout: 5_000 };

export const settled = (page: Workbench): Promise<void> =>
  vi.waitFor(() => {
    const { saving, comparing } = page.store.getState();
    expect([saving.status, comparing.status]).toEqual(['saved', 'done']);
  }, POLLING);

/** Does a step to the model. */
export function record(run: Run, step: Step): void {
  run.plain = step.redo(run.plain);
  const last = run.done.at(-1);
  const isMerged = step.merges !== null && last?.merges === step.merges;
  run.done = isMerged
    ? [...run.done.slice(0, -1), { ...step, undo: last.undo }]
    : [...run.done, step];
  run.undone = [];
}

/** A fresh host with the comparison, a page on it, and the model of both. */
export async function begin(): Promise<Run> {
  const host = await startTestHost();
  const database = `model-${databases++}`;
  await libraryOf(host, `${database}-first`).save(START);
  const plain: Plain = {
    name: START.name,
    outlet: null,
    base: null,
    titles: [],
    marks: [],
    verdicts: [],
  };
  const run = { host, database, plain, done: [], undone: [], file: null, ids: 0 };
  const begun = run as unknown as Run;
  begun.page = await openPage(begun);
  return begun;
}
