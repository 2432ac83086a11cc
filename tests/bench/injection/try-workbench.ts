import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type StoredWork, writePortable } from '../../../app/index.ts';
import { openBrowserDoor } from '../../e2e/open-browser-door.ts';
import { lookAround } from './look-around.ts';
import type { Payload } from './payload.ts';
import { type Attacks, noAttacks, watchAttacks } from './watch-attacks.ts';

/** How the workbench is opened: as it is, or without the policy its page comes with. */
export interface Opening {
  readonly hasPolicy: boolean;
}

/**
 * Opens a hostile comparison in the workbench, looks at it in every view, types payloads into its search boxes and gives it files with hostile
 * names that it must refuse. What shows that any of it was more than text is written down.
 */
export async function tryWorkbench(
  work: StoredWork,
  payloads: readonly Payload[],
  { hasPolicy }: Opening,
): Promise<Attacks> {
  const profile = await mkdtemp(join(tmpdir(), 'synoptic-injection-'));
  const file = join(profile, 'hostile.synopsis');
  await writeFile(file, writePortable(work, 'synoptic test'));
  const attacks = noAttacks();
  const watch = (page: Page): void => {
    if (!hasPolicy) void page.route('http://127.0.0.1:*/**', withoutPolicy);
    for (const watching of watchAttacks(page, attacks)) watching.catch(() => {});
  };
  const setting = {
    files: [file],
    profile,
    data: join(profile, 'data'),
    browser: 'b',
    port: 0,
    watch,
  };
  const door = await openBrowserDoor(setting);
  try {
    await lookAround(door.page, payloads, attacks);
  } finally {
    await door.close();
    await rm(profile, { recursive: true, force: true });
  }
  return attacks;
}

async function withoutPolicy(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  // Streams of events have no end to wait for, and no page.
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const { 'content-security-policy': _, ...headers } = response.headers();
  await route.fulfill({ response, headers });
}
