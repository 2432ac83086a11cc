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
    await page.locator('#find-in-all:focus').waitFor();
    for (const letter of word) {
      times.push(await watchWhile(page, watchFinding, null, () => page.keyboard.type(letter)));
    }
    await page.keyboard.press('Escape');
  }
  return times;
}

/** Runs in the page. */
function watchFinding(): Watch<number> {
  const NOTHING_TO_PAINT = 3;
  const before = CSS.highlights.get('found');
  const field = document.getElementById('find-in-all')?.parentElement;
  const result = new Promise<number>((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        let frames = 0;
        const frame = (): void => {
          frames += 1;
          // Where nothing in sight was found before and after, nothing is painted.
          const isPainted = CSS.highlights.get('found') !== before || frames > NOTHING_TO_PAINT;
          const isCounted = Boolean(field?.querySelector('.find-count'));
          if (isPainted && isCounted) setTimeout(() => resolve(performance.now() - timeStamp));
          else if (performance.now() - timeStamp > 5_000) resolve(Infinity);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      },
      { capture: true, once: true },
    );
  });
  return { result };
}
