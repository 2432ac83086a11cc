import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserServer, chromium, type Page } from '@playwright/test';
import { type Note, partsOfKey } from '../../../app/index.ts';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import type { Round } from './bench-crash.ts';
import { type HostProcess, startHost } from './host-process.ts';
import { selectWord } from './select-word.ts';

/** What is killed while a reader types. */
export type Victim = 'browser' | 'renderer' | 'host and browser';

/** Kills what a reader types in, again and again on one library. */
export interface PageKiller {
  /** A reader types a note; at a moment drawn at random the victim is killed, then the host; the next start must have it all. */
  kill(victim: Victim): Promise<Round>;
  close(): Promise<void>;
}

export function createPageKiller(
  data: string,
  files: readonly string[],
  random: () => number,
): PageKiller {
  /** Everything the page has ever called saved, the longest text of each note. */
  const saved: string[] = [];
  let server: BrowserServer | null = null;
  let host: HostProcess | null = null;

  async function kill(victim: Victim): Promise<Round> {
    server ??= await launchBrowser();
    host ??= await startHost(data, { files });
    const texts = await typeUntilKilled(host, server, victim, {
      word: saved.length,
      random,
    });
    if (victim !== 'renderer') server = null;
    saved.push(texts.reduce((one, other) => (other.length > one.length ? other : one), ''));
    host = await startHost(data, { files });
    const there = await noteTexts(host);
    const isThere = (text: string) => there.some((note) => note.startsWith(text.trim()));
    const lost = saved.filter((text) => !isThere(text));
    return { startedIn: host.startedIn, acknowledged: texts.length, lost };
  }

  return {
    kill,
    close: async () => {
      await host?.end('SIGKILL');
      await server?.kill();
    },
  };
}

async function launchBrowser(): Promise<BrowserServer> {
  const path = await findChromium();
  return chromium.launchServer(path === null ? {} : { executablePath: path });
}

/** Gives what the page called saved before the blow. Host and, but for a mere renderer's death, browser are gone then. */
async function typeUntilKilled(
  host: HostProcess,
  server: BrowserServer,
  victim: Victim,
  { word, random }: { readonly word: number; readonly random: () => number },
): Promise<readonly string[]> {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const saved: string[] = [];
  page.on('console', (message) => {
    const text = /^saved: (.*)$/.exec(message.text())?.[1];
    if (text !== undefined) saved.push(text);
  });
  await page.goto(host.address.href);
  await beginNote(page, word);
  const typing = typeWords(page, random).catch(() => {});
  await new Promise((done) => setTimeout(done, 300 + random() * 1200));
  const pid = server.process().pid ?? 0;
  if (victim === 'host and browser') await host.end('SIGKILL');
  if (victim === 'renderer') killRenderers(pid);
  else process.kill(pid, 'SIGKILL');
  await typing;
  await browser.close().catch(() => {});
  if (victim !== 'renderer') await server.kill().catch(() => {});
  if (victim !== 'host and browser') await host.end('SIGKILL');
  return saved;
}

/** Marks a word and opens its note; what the page says is saved it tells the bench. */
async function beginNote(page: Page, word: number): Promise<void> {
  await page.locator('article [data-passage]').first().waitFor({ timeout: 60_000 });
  await selectWord(page, word);
  await page.keyboard.press('n');
  // Notes of the rounds before stand beside it.
  await page.locator('[role="textbox"]:focus').waitFor();
  await page.evaluate(() => {
    const status = document.querySelector('[data-saving]');
    const field = document.activeElement;
    const words = () => field?.textContent ?? '';
    const isSaved = () => status?.getAttribute('data-saving') === 'saved';
    // A letter typed between the answer of the host and its painting is not what was called saved: both must rest.
    const tell = (): void => {
      const before = words();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isSaved() && words() === before) console.log(`saved: ${before}`);
        }),
      );
    };
    if (status) new MutationObserver(tell).observe(status, { attributes: true });
  });
}

/** Types word by word, resting after each as people do. */
async function typeWords(page: Page, random: () => number): Promise<void> {
  for (let count = 0; count < 200; count++) {
    await page.keyboard.type(`${Math.floor(random() * 1e6).toString(36)} `);
    await page.waitForTimeout(random() * 120);
  }
}

/** Processes of a browser that run pages, found by their command lines. */
function killRenderers(browser: number): void {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (command.includes('--type=renderer') && isBelow(Number(name), browser))
        process.kill(Number(name), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === ancestor) return true;
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}

async function noteTexts(host: HostProcess): Promise<readonly string[]> {
  const { present } = await host.ask('library.list', {});
  const texts: string[] = [];
  for (const { id } of present)
    for (const { key, value } of await host.ask('library.comparison', { id }))
      if (partsOfKey(key).kind === 'note' && value !== null) texts.push((value as Note).text);
  return texts;
}
