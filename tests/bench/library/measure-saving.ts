import type { BrowserContext, Page } from '@playwright/test';
import { type HostProcess, startHost } from './host-process.ts';
import { BENCH_PORT, openList } from './measure-starts.ts';
import { selectWord } from './select-word.ts';

const SAVES = 100;
const COLOURS = 8;

/** Highlights words by a key, one after the other, and counts in the host's library what the page called saved. */
export async function measureSaving(data: string, context: BrowserContext) {
  const host = await startHost(data, { port: BENCH_PORT });
  const page = await openList(context, host);
  const before = await countHighlights(host);
  await page.locator('.recent-list .recent-card').first().click();
  await page.locator('article [data-passage]').first().waitFor();
  const times: number[] = [];
  let there = 0;
  for (let count = 0; count < SAVES; count++) {
    times.push(await saveOne(page, count));
    // Asked before the next key: what is called saved is in the library now, not some time later.
    if ((await countHighlights(host)) === before + count + 1) there += 1;
  }
  await page.close();
  await host.end('SIGTERM');
  return { times, made: SAVES, there };
}

async function saveOne(page: Page, count: number): Promise<number> {
  await selectWord(page, count);
  await page.evaluate(watchSaving);
  await page.keyboard.press(String(1 + (count % COLOURS)));
  return page.evaluate(() => (window as unknown as Watched).saved);
}

interface Watched {
  saved: Promise<number>;
}

/** Runs in the page: from the moment the browser got the key to the status bar that counts one more and says “Saved”. */
function watchSaving(): void {
  const bar = document.querySelector('footer');
  const countOf = (): string => /\d+ highlights?/.exec(bar?.textContent ?? '')?.[0] ?? '';
  const before = countOf();
  let pressed = Infinity;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
    once: true,
    capture: true,
  });
  const saved = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      const isSaved = bar?.querySelector('[data-saving="saved"]') !== null;
      if (!isSaved || countOf() === before) return;
      watch.disconnect();
      resolve(performance.now() - pressed);
    });
    if (bar)
      watch.observe(bar, { subtree: true, attributes: true, childList: true, characterData: true });
  });
  (window as unknown as Watched).saved = saved;
}

/** Of the comparison touched last, which is the one that is open. */
async function countHighlights(host: HostProcess): Promise<number> {
  const { present } = await host.ask('library.list', {});
  return present[0]?.highlights ?? 0;
}
