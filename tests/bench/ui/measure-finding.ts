import type { Page } from '@playwright/test';
import { wordOf } from '../align/make-text.ts';
import { type Watch, watchWhile } from './watch-while.ts';

/** Typed letter by letter: the first letters are found everywhere, the last in few places. */
const WORDS = [200, 1_000, 5_000].map(wordOf);

/** Milliseconds from each key to the painted hits and their count. */
export async function measureFinding(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const word of WORDS) {
    await page.keyboard.press('Control+f');
    // Not by a locator: it looks through all of the page in a script, and the first letter would wait for that.
    await page.waitForFunction(() => document.activeElement?.id === 'find-in-all');
    for (const letter of word) {
      times.push(
        await watchWhile(page, watchFinding, WATCHED_FRAMES, () => page.keyboard.type(letter)),
      );
    }
    await page.keyboard.press('Escape');
  }
  return times;
}

/** So many frames longer it is watched whether the paint really was the last one for this letter. */
const WATCHED_FRAMES = 10;

/** Runs in the page. */
function watchFinding(watchedFrames: number): Watch<number> {
  const field = document.getElementById('find-in-all')?.parentElement;
  const result = new Promise<number>((resolve) => {
    let pressed = Infinity;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      once: true,
    });
    // Heard after the workbench has: what it paints in the next frame is painted before this looks.
    const onInput = (): void => void requestAnimationFrame(() => setTimeout(look));
    const look = (): void => {
      let took = field?.querySelector('.find-count') ? performance.now() - pressed : Infinity;
      let painted = CSS.highlights.get('found');
      let frames = 0;
      const watch = (): void => {
        if (CSS.highlights.get('found') !== painted || took === Infinity) {
          painted = CSS.highlights.get('found');
          took = field?.querySelector('.find-count') ? performance.now() - pressed : Infinity;
        }
        frames += 1;
        if (frames < watchedFrames) requestAnimationFrame(watch);
        else resolve(took);
      };
      requestAnimationFrame(watch);
    };
    addEventListener('input', onInput, { once: true });
  });
  return { result };
}
