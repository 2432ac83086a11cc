import type { Page } from '@playwright/test';
import { sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared } from './reader.ts';

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
