import type { BrowserContext, Page } from '@playwright/test';
import { startHost } from './host-process.ts';
import { BENCH_PORT, openList } from './measure-starts.ts';

/** Comparisons the welcome view lists at first, the one touched last at the top. */
const LISTED = 12;

interface Opened {
  /** Milliseconds from the click to the frame in which every column has text. */
  readonly text: number;
  /** And to the one in which its passages are lined up. */
  readonly linedUp: number;
}

/** Opens comparisons of a library by a click on their cards, each for the first time and then once more. */
export async function measureOpening(data: string, context: BrowserContext) {
  const host = await startHost(data, { port: BENCH_PORT });
  const page = await openList(context, host);
  const first: Opened[] = [];
  const again: Opened[] = [];
  for (let count = 0; count < LISTED; count++) {
    // Each goes to the top when it is opened, and pushes one that nobody has opened to the end.
    first.push(await openCard(page, LISTED - 1));
    again.push(await openCard(page, 0));
  }
  await page.close();
  await host.end('SIGTERM');
  return {
    text: [...first, ...again].map(({ text }) => text),
    first: first.map(({ linedUp }) => linedUp),
    again: again.map(({ linedUp }) => linedUp),
  };
}

async function openCard(page: Page, place: number): Promise<Opened> {
  const opened = page.evaluate(watchOpening);
  await page.locator('.recent-list .recent-card').nth(place).click();
  const times = await opened;
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: 'New comparison' }).click();
  await page.locator('.recent-list .recent-card').first().waitFor();
  return times;
}

/** Runs in the page: from the moment the browser got the click to the end of the frame that shows what is waited for. */
function watchOpening(): Promise<Opened> {
  return new Promise((resolve) => {
    let clicked = Infinity;
    let text = Infinity;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), {
      once: true,
      capture: true,
    });
    const inEveryColumn = (selector: string): boolean => {
      const columns = [...document.querySelectorAll('article[data-siglum]')];
      return columns.length > 1 && columns.every((column) => column.querySelector(selector));
    };
    const look = (): void => {
      const now = performance.now() - clicked;
      if (text === Infinity && inEveryColumn('.piece')) text = now;
      if (inEveryColumn('[data-passage]')) resolve({ text, linedUp: now });
      else requestAnimationFrame(afterPaint);
    };
    // What a frame shows is there when the next task begins.
    const afterPaint = (): void => void setTimeout(look);
    requestAnimationFrame(afterPaint);
  });
}
