import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { planWrites, workOfRecords } from '../../../app/index.ts';
import { areBuilt, HOST, WORKBENCH } from '../../../scripts/build-program.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { benchWork } from './bench-work.ts';
import { type HostProcess, startHost } from './host-process.ts';

/** What the project promises, in milliseconds. */
const LIMITS = { start: 2_000, open: 300, save: 100, restore: 30_000 } as const;
const SAVES = 200;
const OPENINGS = 20;

/** Makes a library of the size promised and measures what a reader waits for. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      comparisons: { type: 'string', default: '500' },
      highlights: { type: 'string', default: '100' },
    },
  });
  if (!areBuilt([HOST, WORKBENCH])) {
    console.error('Run npm run build first: the bench measures the built program.');
    return 1;
  }
  const data = await mkdtemp(join(tmpdir(), 'synoptic-size-'));
  const filled = await fill(data, Number(values.comparisons), Number(values.highlights));
  const starts: number[] = [];
  for (let count = 0; count < 5; count++) {
    const host = await startHost(data);
    starts.push(host.startedIn);
    await host.end('SIGTERM');
  }
  const host = await startHost(data);
  const page = await measurePage(host, Number(values.comparisons));
  const saves = await measureSaves(host);
  await host.end('SIGTERM');
  await rm(data, { recursive: true, force: true });
  const results = [
    line('restore (all comparisons written one after the other)', [filled], 1, LIMITS.restore),
    line('host starts', starts, 0.5, LIMITS.start),
    line('page shows the list', page.shown, 0.5, LIMITS.start),
    line('a comparison opens in the page', page.opened, 0.5, LIMITS.open),
    line('a highlight is saved by the host', saves, 0.95, LIMITS.save),
    line('a highlight is saved, key to status bar', page.saved, 0.95, LIMITS.save),
  ];
  return results.every(Boolean) ? 0 : 1;
}

async function fill(data: string, comparisons: number, highlights: number): Promise<number> {
  const host = await startHost(data);
  const began = performance.now();
  for (let at = 0; at < comparisons; at++) {
    const writes = planWrites(new Map(), benchWork(`c${at}`, highlights));
    await host.ask('library.change', { origin: 'bench', writes });
  }
  const took = performance.now() - began;
  await host.end('SIGTERM');
  return took;
}

async function measureSaves(host: HostProcess): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < SAVES; count++) {
    const work = benchWork('c1', 100 + count + 1);
    const value = { ...work.highlights.at(-1), order: 100 + count };
    const began = performance.now();
    const writes = [{ key: `highlight/c1/extra-${count}`, base: null, value }];
    await host.ask('library.change', { origin: 'bench', writes });
    times.push(performance.now() - began);
  }
  if (!workOfRecords(await host.ask('library.comparison', { id: 'c1' })))
    throw new Error('c1 is gone.');
  return times;
}

async function measurePage(host: HostProcess, comparisons: number) {
  const path = await findChromium();
  const browser = await chromium.launch(path === null ? {} : { executablePath: path });
  const page = await browser.newPage();
  const shown: number[] = [];
  const began = performance.now();
  await page.goto(host.address.href);
  await page.locator('.recent-card').first().waitFor();
  shown.push(performance.now() - began);
  // The first copy of the library is made behind the page; a reader's second start has it.
  await page.getByText(/has been made again/).waitFor({ timeout: 300_000 });
  for (let count = 0; count < 3; count++)
    shown.push(await timeOf(page, () => page.reload(), '.recent-card'));
  const opened: number[] = [];
  for (let count = 0; count < Math.min(OPENINGS, comparisons); count++) {
    const card = page.locator('.recent-card').nth(count % 10);
    opened.push(await timeOf(page, () => card.click(), 'article[data-siglum] .piece'));
    await page.reload();
    await page.getByRole('button', { name: 'Comparison menu' }).click();
    await page.getByRole('menuitem', { name: 'New comparison' }).click();
    await page.locator('.recent-card').first().waitFor();
  }
  const saved = await measureKeys(page);
  await browser.close();
  return { shown, opened, saved };
}

/** Milliseconds from an act until something is on the page. */
async function timeOf(page: Page, act: () => Promise<unknown>, selector: string): Promise<number> {
  const began = performance.now();
  await act();
  await page.locator(selector).first().waitFor();
  return performance.now() - began;
}

/** From the digit that highlights to the status bar that says it is saved, measured in the page itself. */
async function measureKeys(page: Page): Promise<readonly number[]> {
  await page.locator('.recent-card').first().click();
  await page.locator('article [data-passage] .piece').first().waitFor();
  const times: number[] = [];
  for (let count = 0; count < 40; count++) {
    const piece = page.locator('article [data-passage] .piece').first();
    await piece.dblclick({ position: { x: 20 + (count % 20) * 14, y: 8 } });
    const measured = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const status = document.querySelector('[data-saving]');
          let began = 0;
          document.addEventListener(
            'keydown',
            () => {
              began = performance.now();
            },
            { once: true, capture: true },
          );
          const watch = new MutationObserver(() => {
            if (status?.getAttribute('data-saving') !== 'saved') return;
            watch.disconnect();
            resolve(performance.now() - began);
          });
          if (status) watch.observe(status, { attributes: true });
          setTimeout(() => resolve(Infinity), 5000);
        }),
    );
    await page.keyboard.press(String(1 + (count % 8)));
    times.push(await measured);
    await page.keyboard.press('Escape');
  }
  return times;
}

/** `share` of the times are no longer than what is compared with the limit. */
function line(what: string, times: readonly number[], share: number, limit: number): boolean {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? sorted[0] ?? Infinity;
  const isGood = at(share) <= limit;
  console.log(
    `${what}: ${Math.round(at(0.5))} ms at the median, ${Math.round(at(0.95))} at 95 % of ${times.length} (limit ${limit}${isGood ? '' : ', MISSED'})`,
  );
  return isGood;
}
