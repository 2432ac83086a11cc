import type { Page } from '@playwright/test';
import { type Watch, watchWhile } from './watch-while.ts';

export interface Selecting {
  /**
   * Milliseconds from the click to the frame in which the counterpart stands beside the passage and the band joins them, for
   * readers who want no motion: the work alone.
   */
  readonly band: readonly number[];
  /** The same with the glide the design asks for, 160 milliseconds of motion. */
  readonly beside: readonly number[];
}

const CLICKS = 12;
/** So far apart that every click selects another passage; in wheel pixels. */
const APART = 1_000;

/** Clicks passages that both articles tell, further and further down the text, without motion and with it in turn. */
export async function measureSelecting(page: Page): Promise<Selecting> {
  const band: number[] = [];
  const beside: number[] = [];
  for (let count = 0; count < 2 * CLICKS; count++) {
    const isStill = count % 2 === 0;
    await page.emulateMedia({ reducedMotion: isStill ? 'reduce' : 'no-preference' });
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, APART);
    await page.evaluate(() => new Promise((rested) => setTimeout(rested, 400)));
    const target = await page.evaluate(linkedPassageInSight);
    if (!target) continue;
    const click = () => page.mouse.click(target.x, target.y);
    const took = await watchWhile(page, watchSelection, target.passage, click);
    if (took !== null) (isStill ? band : beside).push(took);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return { band, beside };
}

/** Runs in the page. */
function linkedPassageInSight() {
  const x = 200;
  for (let y = 300; y < innerHeight - 200; y += 20) {
    const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('.cell[data-passage]');
    const passage = cell?.dataset.passage ?? '';
    if (cell && document.querySelector(`[data-siglum="B"] .cell[data-passage="${passage}"]`))
      return { passage, x, y };
  }
  return null;
}

/**
 * Runs in the page; null where the counterpart never comes beside its passage, as at the very end or beginning of its text it may
 * not be able to.
 */
function watchSelection(passage: string): Watch<number | null> {
  const [one, other] = ['A', 'B'].map((siglum) =>
    document.querySelector(`[data-siglum="${siglum}"] .cell[data-passage="${passage}"]`),
  );
  const top = (cell: Element | null | undefined) => cell?.getBoundingClientRect().top ?? 0;
  // Asked for once: looking through the whole page in each frame would be most of what is measured.
  const edge = document.querySelector('.gutter [data-edge="selected"]');
  const drawn = (): string => edge?.getAttribute('d') ?? '';
  const result = new Promise<number | null>((resolve) => {
    // By a click a passage is selected, not by pressing the button before it.
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const before = drawn();
        const frame = (): void => {
          const now = performance.now() - timeStamp;
          const isBanded = drawn() !== '' && drawn() !== before;
          if (isBanded && Math.abs(top(one) - top(other)) < 2) resolve(now);
          else if (now > 3_000) resolve(null);
          else requestAnimationFrame(frame);
        };
        // The selection follows the click, in the same task or the next frame.
        requestAnimationFrame(frame);
      },
      { capture: true, once: true },
    );
  });
  return { result };
}
