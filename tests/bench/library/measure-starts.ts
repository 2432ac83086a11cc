import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type HostProcess, startHost } from './host-process.ts';

/** The port of the measured host: always the same, as a reader's is, so that the browser has its copy. */
export const BENCH_PORT = 26_893;
const STARTS = 7;

/** Milliseconds from the start of the host to the list of comparisons in a page, in a browser that runs already. */
export async function measureStarts(
  data: string,
  context: BrowserContext,
): Promise<readonly number[]> {
  const times: number[] = [];
  // The first start makes the working copy, which a reader's browser has.
  for (let count = 0; count <= STARTS; count++) {
    const began = performance.now();
    const host = await startHost(data, { port: BENCH_PORT });
    const page = await context.newPage();
    await page.goto(host.address.href);
    await page.locator('.recent-list .recent-card').first().waitFor();
    times.push(performance.now() - began);
    await copyInStep(page, host);
    await page.close();
    await host.end('SIGTERM');
  }
  return times.slice(1);
}

/** A page that lists the library's comparisons, its working copy in step. */
export async function openList(context: BrowserContext, host: HostProcess): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.address.href);
  await page.locator('.recent-list .recent-card').first().waitFor();
  await copyInStep(page, host);
  return page;
}

/** Waits until the browser's working copy has everything the library has. */
async function copyInStep(page: Page, host: HostProcess): Promise<void> {
  const { seq } = await host.ask('library.open', {});
  await expect.poll(() => page.evaluate(copiedSeq), { timeout: 300_000 }).toBe(seq);
}

/** Runs in the page: the number of the last entry the copy has; 0 where there is none yet. */
async function copiedSeq(): Promise<number> {
  // Opened before the program has made it, the database would be an empty one of ours.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'synoptic')) return 0;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = await done(indexedDB.open('synoptic'));
  const copies = await done(database.transaction('copies').objectStore('copies').getAll());
  database.close();
  return Math.max(0, ...copies.map(({ seq }) => seq));
}
