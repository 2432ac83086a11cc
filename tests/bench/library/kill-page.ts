import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { type Note, partsOfKey } from '../../../app/index.ts';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { type HostProcess, startHost } from './host-process.ts';

/** What is killed while a reader types. */
export type Victim = 'browser' | 'renderer' | 'host and browser';

/**
 * One round: a reader types a note in the workbench; at a moment drawn at random the victim is killed. The note must be
 * in the library as far as the status bar had said it was saved.
 */
export async function killPageWhileTyping(
  data: string,
  files: readonly string[],
  victim: Victim,
  random: () => number,
): Promise<{ readonly startedIn: number; readonly lost: readonly string[] }> {
  const host = await startHost(data, { files });
  const path = await findChromium();
  const server = await chromium.launchServer(path === null ? {} : { executablePath: path });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const saved: string[] = [];
  page.on('console', (message) => {
    const text = /^saved: (.*)$/.exec(message.text())?.[1];
    if (text !== undefined) saved.push(text);
  });
  await page.goto(host.address.href);
  await beginNote(page);
  const typing = typeWords(page, random).catch(() => {});
  await new Promise((done) => setTimeout(done, 300 + random() * 1200));
  const pid = server.process().pid ?? 0;
  if (victim === 'host and browser') await host.end('SIGKILL');
  if (victim === 'renderer') killRenderers(pid);
  else process.kill(pid, 'SIGKILL');
  await typing;
  await browser.close().catch(() => {});
  await server.kill().catch(() => {});
  if (victim !== 'host and browser') await host.end('SIGKILL');
  return verify(data, saved);
}

/** Marks a word by its first letters and opens its note; what the page says is saved it tells the bench. */
async function beginNote(page: Page): Promise<void> {
  await page.locator('article [data-passage]').first().waitFor({ timeout: 60_000 });
  await page
    .locator('article [data-passage] .piece')
    .first()
    .dblclick({ position: { x: 60, y: 8 } });
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: /note/i });
  await field.click();
  await page.evaluate(() => {
    const status = document.querySelector('[data-saving]');
    const words = () => document.querySelector('.note-field')?.textContent ?? '';
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

/** The longest text the page called saved must begin a note in the library. */
async function verify(data: string, saved: readonly string[]) {
  const host: HostProcess = await startHost(data);
  const longest = saved.reduce((one, other) => (other.length > one.length ? other : one), '');
  const texts = await noteTexts(host);
  await host.end('SIGKILL');
  const isThere = texts.some((text) => text.startsWith(longest.trim()));
  return { startedIn: host.startedIn, lost: isThere ? [] : [longest], saved: saved.length };
}

async function noteTexts(host: HostProcess): Promise<readonly string[]> {
  const { present } = await host.ask('library.list', {});
  const texts: string[] = [];
  for (const { id } of present)
    for (const { key, value } of await host.ask('library.comparison', { id }))
      if (partsOfKey(key).kind === 'note' && value !== null) texts.push((value as Note).text);
  return texts;
}
