import type { Page } from '@playwright/test';
import { type Watch, watchWhile } from './watch-while.ts';

/** Wheel notches a second, pixels a notch, and seconds: quick skimming. */
const NOTCHES = 60;
const PIXELS = 60;
const SECONDS = 5;

export interface Scrolling {
  /** Milliseconds from one frame to the next, in their order. */
  readonly frames: readonly number[];
  /** Milliseconds of processor time of the page's main thread for each second of scrolling: hardly depends on what else runs. */
  readonly busy: number;
}

/** Turns the wheel over the left text. */
export async function measureScrolling(page: Page): Promise<Scrolling> {
  await page.mouse.move(300, 500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime();
  const frames = await watchWhile(page, recordFrames, SECONDS * 1000, () => turnWheel(page));
  const busy = ((await taskTime()) - before) / SECONDS;
  await session.detach();
  return { frames, busy };

  async function taskTime(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }
}

async function turnWheel(page: Page): Promise<void> {
  const began = performance.now();
  for (let sent = 0; sent < NOTCHES * SECONDS; sent++) {
    const due = began + (sent * 1000) / NOTCHES - performance.now();
    if (due > 0) await new Promise((done) => setTimeout(done, due));
    if (performance.now() - began > SECONDS * 1000) return;
    await page.mouse.wheel(0, PIXELS);
  }
}

/** Runs in the page. */
function recordFrames(milliseconds: number): Watch<readonly number[]> {
  const result = new Promise<readonly number[]>((resolve) => {
    const frames: number[] = [];
    let began: number | null = null;
    let last = 0;
    // The frame's own time, not when this ran in it: a wheel event handled first would look like a late frame, then an early one.
    const frame = (time: number): void => {
      if (began === null) began = time;
      else frames.push(time - last);
      last = time;
      if (time - began < milliseconds) requestAnimationFrame(frame);
      else resolve(frames);
    };
    requestAnimationFrame(frame);
  });
  return { result };
}
