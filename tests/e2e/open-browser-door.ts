import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { type DoorSetting, type OpenDoor, ROOT } from './open-door.ts';

const HOST = join(ROOT, 'out', 'main', 'browser.mjs');

/** The loopback host in a process of its own, and its page in Chromium. `program` is the built host. */
export async function openBrowserDoor(setting: DoorSetting, program = HOST): Promise<OpenDoor> {
  const host = spawn(
    process.execPath,
    [program, '--port', String(setting.port), '--data', setting.data, '--', ...setting.files],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await printedAddress(host);
  const context = await chromium.launchPersistentContext(join(setting.profile, setting.browser), {
    executablePath: (await findChromium()) ?? chromium.executablePath(),
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  const [page = await context.newPage()] = context.pages();
  setting.watch(page);
  await page.goto(address.href);
  return {
    page,
    context,
    address: address.href,
    port: Number(address.port),
    saveReport: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const path = join(setting.profile, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    close: async () => {
      await context.close();
      host.kill();
      if (host.exitCode === null && host.signalCode === null) await once(host, 'exit');
    },
  };
}

/** The address the host prints once it listens; the token is in it. */
async function printedAddress(host: ChildProcess): Promise<URL> {
  let printed = '';
  for await (const chunk of host.stdout ?? []) {
    printed += String(chunk);
    const address = /http:\/\/\S+(?=\s)/.exec(printed)?.[0];
    if (address !== undefined) return new URL(address);
  }
  throw new Error(`The browser door did not open. It printed: ${printed}`);
}
