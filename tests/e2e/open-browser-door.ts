import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
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
  const context = await openContext(setting);
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

const WINDOW = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };

/**
 * Chromium loads pages for its own address bar with every window, hidden ones too: they take as much of a processor as the
 * workbench. A switch that is given twice counts once, so the features that Playwright turns off and a loopback page meets stand
 * here too.
 */
const ARGUMENTS = [
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PaintHolding,MediaRouter,OptimizationHints,HttpsUpgrades',
];

const chromiumPath = async (): Promise<string> =>
  (await findChromium()) ?? chromium.executablePath();

/** A browser to be shared by doors that need no profile of their own: starting one takes longer than most of what they do. */
export const startSharedBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: ARGUMENTS });

async function openContext({ shared, profile, browser }: DoorSetting): Promise<BrowserContext> {
  if (shared) return shared.newContext(WINDOW);
  const executablePath = await chromiumPath();
  return chromium.launchPersistentContext(join(profile, browser), {
    ...WINDOW,
    executablePath,
    args: ARGUMENTS,
  });
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
