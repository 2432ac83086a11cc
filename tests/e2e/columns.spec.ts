import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared, passage } from './reader.ts';

const order = (page: Page) =>
  page
    .locator('article.column')
    .evaluateAll((columns) => columns.map((one) => (one as HTMLElement).dataset.siglum).join(''));
const widths = (page: Page) =>
  page
    .locator('article.column')
    .evaluateAll((columns) => columns.map((one) => Math.round(one.clientWidth)));
const gutter = (page: Page) => page.getByRole('separator', { name: 'Widths of A and B' });

test('a source is dragged by its head to another place; the keys and undo do the same', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const head = (siglum: string) => column(page, siglum).locator('.source-head-top');
  const target = await column(page, 'A').locator('.source-head').boundingBox();
  await head('C').dragTo(column(page, 'A').locator('.source-head'), {
    sourcePosition: { x: 60, y: 8 },
    targetPosition: { x: 20, y: (target?.height ?? 100) / 2 },
  });
  await expect.poll(() => order(page)).toBe('CAB');
  await column(page, 'B').locator('.cell').first().click();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => order(page)).toBe('CBA');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toBe('ABC');
});

test('a gutter gives one column room and takes it from the next, by pointer and by keys', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const [before = 0] = await widths(page);
  const box = await gutter(page).boundingBox();
  const x = (box?.x ?? 0) + 20;
  await page.mouse.move(x, 130);
  await page.mouse.down();
  await page.mouse.move(x + 40, 130, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(before + 20);
  await gutter(page).dblclick({ position: { x: 20, y: 60 } });
  await expect.poll(async () => (await widths(page))[0]).toBe(before);
  await gutter(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await widths(page))[0]).toBeLessThan(before);
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowLeft');
  expect(Math.min(...(await widths(page)))).toBeGreaterThanOrEqual(263);
});

/** Runs in the page: where the text on the reading line of A stands; asked again, where that same text stands now. */
function readingLineOfA(): number {
  const known = globalThis as { lineOfA?: Range };
  const scroller = document.querySelector('[data-siglum="A"] .column-scroller');
  const { left = 0, top = 0, height = 0 } = scroller?.getBoundingClientRect() ?? {};
  const caret = document.caretPositionFromPoint(left + 60, top + height / 3);
  if (!known.lineOfA && caret) {
    known.lineOfA = document.createRange();
    known.lineOfA.setStart(caret.offsetNode, caret.offset);
    known.lineOfA.setEnd(caret.offsetNode, caret.offset + 1);
  }
  return known.lineOfA?.getBoundingClientRect().top ?? Number.NaN;
}

test('while columns get other widths the line on the reading line stays where it is', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 1440, height: 560 });
  await compared(page);
  const scroller = column(page, 'A').locator('.column-scroller');
  const scrolled = () => scroller.evaluate((one) => one.scrollTop);
  // The first line of a sentence comes to the reading line: between two paragraphs there is none to hold.
  const box = await scroller.boundingBox();
  const line = await passage(page, 'A', 'The stop may have').boundingBox();
  const way = Math.round((line?.y ?? 0) + 8 - (box?.y ?? 0) - (box?.height ?? 0) / 3);
  await column(page, 'A').hover();
  await page.mouse.wheel(0, way);
  await expect.poll(scrolled).toBe(way);
  // A line is remembered when columns have been at rest for 80 ms, and from then on whatever is written there.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const before = await page.evaluate(readingLineOfA);
  const [narrow = 0] = await widths(page);
  const edge = await gutter(page).boundingBox();
  const x = (edge?.x ?? 0) + 20;
  await page.mouse.move(x, 130);
  await page.mouse.down();
  await page.mouse.move(x + 80, 130);
  await page.mouse.up();
  await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(narrow + 60);
  await expect
    .poll(async () => Math.abs((await page.evaluate(readingLineOfA)) - before))
    .toBeLessThan(4);
  // The lines above are fewer now: without being held, the text would have moved up.
  expect(await scrolled()).toBeLessThan(way);
});

/** A story of twelve paragraphs; the last but one names a sum, or is left out. */
const storyWith = (sum: string | null): string =>
  Array.from({ length: 12 }, (_, at) =>
    at === 10
      ? sum &&
        `The new sluice at Harrow Weir cost the district ${sum} million crowns, its clerk said.`
      : `${PLACES[at]} was flooded on day ${at + 3} of the month, and the ${PLACES[at]} school stayed shut while pumps worked through the night and neighbours carried sandbags to the mill.`,
  )
    .filter(Boolean)
    .join('\n\n');
const PLACES =
  'Aldbrook Burrow Crayke Dunmere Eskby Farrow Gildham Hexley Ivelet Jarby Kelby Lowick'.split(' ');

test('a finding opens the column that says otherwise, which comes to its passage', async ({
  workbench,
}, testInfo) => {
  const sums = ['14', null, null, '41'];
  const paths = sums.map((_, at) => testInfo.outputPath(`${at + 1}.txt`));
  for (const [at, path] of paths.entries())
    await writeFile(path, `The flood as told in paper ${at + 1}\n\n${storyWith(sums[at] ?? null)}`);
  const page = await workbench.start(paths);
  await page.setViewportSize({ width: 1440, height: 700 });
  await compared(page);
  await expect(page.locator('.spine')).toHaveAttribute('data-siglum', 'D');
  const sum = (siglum: string) =>
    column(page, siglum).locator('.cell').filter({ hasText: 'million crowns' });
  await page.keyboard.press('Control+3');
  await page.locator('.queue-item').filter({ hasText: '14 million / 41 million' }).click();
  await page.keyboard.press('Control+1');
  await expect(column(page, 'A')).toBeVisible();
  await expect(column(page, 'D')).toBeVisible();
  const top = async (siglum: string) => (await sum(siglum).boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => Math.abs((await top('A')) - (await top('D')))).toBeLessThan(2);
  await expect(sum('D')).toBeInViewport();
});
