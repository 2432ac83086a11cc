import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { electronBinary } from '../../scripts/find-electron.mjs';
import { openBrowserDoor, startSharedBrowser } from './open-browser-door.ts';
import type { OpenDoor } from './open-door.ts';
import { openElectronDoor } from './open-electron-door.ts';
import { watchPage } from './watch-page.ts';

export { expect } from '@playwright/test';

export interface DoorOptions {
  readonly door: 'browser' | 'electron';
}

export interface StartOptions {
  /** Another name is another browser, which has never seen the program. */
  readonly browser?: string;
}

/** The tag of a test that starts the program more than once: its browser has a profile on the disk. */
export const RESTARTS = '@restarts';

/** The program with data of its own, which last for one test. */
export interface Workbench {
  /**
   * Starts the program with these files and gives its page. Started again, the program that ran is ended first and the
   * profile kept: that is a restart.
   */
  start(files?: readonly string[], options?: StartOptions): Promise<OpenDoor['page']>;
  /** Another page of the program that runs. */
  openPage(): Promise<OpenDoor['page']>;
  /** The data folder of this test. */
  readonly data: string;
  /** Ends the program as a reader does, and waits until it is gone. */
  stop(): Promise<void>;
  /** Does what exports a report and gives the path it was written to, through a download or a save dialog. */
  saveReport(act: () => Promise<void>): Promise<string>;
}

/**
 * `workbench` for every spec. Two things are checked after each test without being asked: the page has logged no error,
 * and no request has left its origin.
 */
export const test = base.extend<
  DoorOptions & { workbench: Workbench },
  { sharedBrowser: () => Promise<Browser> }
>({
  door: ['browser', { option: true }],
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: it is from this that Playwright reads what a fixture needs
    async ({}, use) => {
      const started: Promise<Browser>[] = [];
      await use(() => {
        if (started.length === 0) started.push(startSharedBrowser());
        return started[0] as Promise<Browser>;
      });
      for (const one of started) await (await one).close();
    },
    { scope: 'worker' },
  ],
  workbench: async ({ door, sharedBrowser }, use, testInfo) => {
    testInfo.skip(door === 'electron' && electronBinary() === null, 'no Electron on this machine');
    const profile = await mkdtemp(join(tmpdir(), 'synoptic-e2e-'));
    const watched = { errors: [] as string[], foreignRequests: [] as string[] };
    let running: OpenDoor | null = null;
    let port = 0;
    let starts = 0;
    const restarts = testInfo.tags.includes(RESTARTS);
    const stop = async (): Promise<void> => {
      await running?.close();
      running = null;
    };
    const data = join(profile, 'data');
    const watch = (page: OpenDoor['page']) => watchPage(page, watched);
    const start: Workbench['start'] = async (files = [], { browser = 'chromium' } = {}) => {
      await stop();
      starts += 1;
      if (starts > 1 && !restarts)
        throw new Error(`A test that restarts needs the tag ${RESTARTS}.`);
      const setting = { files, profile, data, browser, port, watch };
      const shared = door === 'browser' && !restarts ? { shared: await sharedBrowser() } : {};
      running =
        door === 'browser'
          ? await openBrowserDoor({ ...setting, ...shared })
          : await openElectronDoor(setting);
      port = running.port;
      return running.page;
    };
    const saveReport = async (act: () => Promise<void>): Promise<string> => {
      if (running === null) throw new Error('Start the workbench before saving a report.');
      return running.saveReport(act);
    };
    const openPage = async (): Promise<OpenDoor['page']> => {
      if (running === null) throw new Error('Start the workbench before opening another page.');
      const page = await running.context.newPage();
      watch(page);
      await page.goto(running.address);
      return page;
    };
    await use({ start, stop, openPage, data, saveReport });
    await stop();
    await rm(profile, { recursive: true, force: true });
    expect(watched).toEqual({ errors: [], foreignRequests: [] });
  },
});
