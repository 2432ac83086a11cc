import type { Page } from '@playwright/test';
import type { Contestant } from './contestants.ts';
import { type Watch, watchWhile } from './watch-while.ts';

/** Milliseconds since the reader chose the files. */
export interface Opening {
  /** Until lines of both texts are painted. */
  readonly readable: number;
  /** The longest time the window did not answer between the choice and the comparison on screen. */
  readonly blocked: number;
  /** Until the comparison is on screen. */
  readonly compared: number;
}

/** Gives the files to a contestant's empty page and watches what a reader sees. */
export function measureOpening(
  page: Page,
  { lines, compared }: Contestant,
  giveFiles: () => Promise<void>,
): Promise<Opening> {
  return watchWhile(page, watchOpening, { lines, compared }, giveFiles);
}

/** Runs in the page. */
function watchOpening({ lines, compared }: Pick<Contestant, 'lines' | 'compared'>): Watch<Opening> {
  const isInSight = (selector: string): boolean => {
    const line = document.querySelector(selector);
    const box = line?.getBoundingClientRect();
    return Boolean(line?.textContent && box && box.height > 0 && box.top < innerHeight);
  };
  let blocked = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  });
  /** The time after the frame in which something is first true has been painted. */
  const firstFrameOf = (isTrue: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isTrue()) return void requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      look();
    });
  const result = new Promise<Opening>((resolve) => {
    const onChange = async (): Promise<void> => {
      const began = performance.now();
      observer.observe({ type: 'longtask' });
      const readable = await firstFrameOf(() => lines.every(isInSight));
      const done = await firstFrameOf(() => document.querySelector(compared) !== null);
      observer.disconnect();
      resolve({ readable: readable - began, blocked, compared: done - began });
    };
    addEventListener('change', () => void onChange(), { capture: true, once: true });
  });
  return { result };
}
