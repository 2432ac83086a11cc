import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type StoredWork, writePortable } from '../../../app/index.ts';
import { openBrowserDoor } from '../../e2e/open-browser-door.ts';
import { dropFiles, type LookOptions, lookAround, lookAtLibrary } from './look-around.ts';
import type { Payload } from './payload.ts';
import { type Attacks, noAttacks, takeAttacks, watchAttacks } from './watch-attacks.ts';
import { watchMarkup } from './watch-markup.ts';

/** How the workbench is opened: as it is, or without the policy its page comes with. */
export interface Opening {
  readonly hasPolicy: boolean;
  /** The built host of another build than the usual one. */
  readonly program?: string;
}

/** A workbench that hostile comparisons are dropped on, one after another. */
export interface HostileWorkbench {
  /** Drops a comparison, looks at it everywhere, and says what it brought about. */
  readonly tryWork: (
    work: StoredWork,
    payloads: readonly Payload[],
    options: LookOptions,
  ) => Promise<Attacks>;
  /** Looks at the list of everything dropped so far. */
  readonly tryLibrary: (payloads: readonly Payload[]) => Promise<Attacks>;
  readonly close: () => Promise<void>;
}

/** Milliseconds: a machine that does other work too may take minutes to line up hostile texts. */
const PATIENCE = 300_000;

export async function openWorkbench({ hasPolicy, program }: Opening): Promise<HostileWorkbench> {
  const profile = await mkdtemp(join(tmpdir(), 'synoptic-injection-'));
  const attacks = noAttacks();
  const watch = (page: Page): void => {
    page.setDefaultTimeout(PATIENCE);
    if (!hasPolicy) void page.route('http://127.0.0.1:*/**', withoutPolicy);
    for (const watching of [...watchAttacks(page, attacks), watchMarkup(page)])
      watching.catch(() => {});
  };
  const setting = { files: [], profile, data: join(profile, 'data'), browser: 'b', port: 0, watch };
  const { page, close } = await openBrowserDoor(setting, program);
  // Both themes of motion are the same to a payload, and waiting for one is not needed.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    tryWork: async (work, payloads, options) => {
      await openWork(page, work);
      await lookAround(page, payloads, attacks, options);
      return takeAttacks(attacks);
    },
    tryLibrary: async (payloads) => {
      await lookAtLibrary(page, payloads, attacks);
      return takeAttacks(attacks);
    },
    close: async () => {
      await close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

let works = 0;

async function openWork(page: Page, work: StoredWork): Promise<void> {
  works += 1;
  const name = `hostile-${works}.synopsis`;
  const base64 = Buffer.from(writePortable(work, 'synoptic test')).toString('base64');
  await page.locator('main').first().waitFor();
  await page.evaluate(dropFiles, { names: [name], base64 });
  await page.locator('.notice').filter({ hasText: name }).waitFor();
}

async function withoutPolicy(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  // Streams of events have no end to wait for, and no page.
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const { 'content-security-policy': _, ...headers } = response.headers();
  await route.fulfill({ response, headers });
}
