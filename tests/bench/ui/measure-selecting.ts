import type { Page } from '@playwright/test';
import { type Watch, watchWhile } from './watch-while.ts';

export interface Selecting {
  /** Milliseconds from the click to the first frame with the band between the columns. */
  readonly band: readonly number[];
  /** Until the counterpart stands beside the passage that was clicked. */
  readonly beside: readonly number[];
}

const CLICKS = 12;
/** So far apart that every click selects another passage; in wheel pixels. */
const APART = 1_000;

/** Clicks passages that both articles tell, further and further down the text. */
export async function measureSelecting(page: Page): Promise<Selecting> {
  const band: number[] = [];
  const beside: number[] = [];
  for (let count = 0; count < CLICKS; count++) {
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, APART);
    await page.evaluate(() => new Promise((rested) => setTimeout(rested, 400)));
    const target = await page.evaluate(linkedPassageInSight);
    if (!target) continue;
    const click = () => page.mouse.click(target.x, target.y);
    const measured = await watchWhile(page, watchSelection, target.passage, click);
    if (measured.isOutOfReach) continue;
    band.push(measured.band);
    beside.push(measured.beside);
  }
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

interface SelectionTimes {
  readonly band: number;
  readonly beside: number;
  readonly isOutOfReach: boolean;
}

/** Runs in the page. A counterpart at the very end or beginning of its text may not be able to come beside its passage. */
function watchSelection(passage: string): Watch<SelectionTimes> {
  const [one, other] = ['A', 'B'].map((siglum) =>
    document.querySelector(`[data-siglum="${siglum}"] .cell[data-passage="${passage}"]`),
  );
  const top = (cell: Element | null | undefined) => cell?.getBoundingClientRect().top ?? 0;
  // Asked for once: looking through the whole page in each frame would be most of what is measured.
  const edge = document.querySelector('.gutter [data-edge="selected"]');
  const drawn = (): string => edge?.getAttribute('d') ?? '';
  const result = new Promise<SelectionTimes>((resolve) => {
    // By a click a passage is selected, not by pressing the button before it.
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const before = drawn();
        let banded = 0;
        const frame = (): void => {
          const now = performance.now() - timeStamp;
          if (!banded && drawn() !== '' && drawn() !== before) banded = now;
          const isBeside = banded > 0 && Math.abs(top(one) - top(other)) < 2;
          if (isBeside || now > 3_000)
            resolve({ band: banded, beside: now, isOutOfReach: !isBeside });
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
