import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LAMPS, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared } from './reader.ts';

const SMALL = { width: 1024, height: 640 };

test('in a small window the welcome view shows both ways in above the status bar', async ({
  workbench,
}) => {
  const page = await workbench.start();
  await page.setViewportSize(SMALL);
  const bar = await page.locator('.status-bar').boundingBox();
  for (const name of [/^Open files/, /^Paste text/]) {
    const button = await page.getByRole('button', { name }).first().boundingBox();
    expect((button?.y ?? 1e6) + (button?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  }
  const start = await page.locator('.welcome-start').boundingBox();
  const side = await page.locator('.welcome-side').boundingBox();
  expect(start?.width ?? 0).toBeGreaterThan(side?.width ?? 1e6);
});

test('in a window lower than any screen the welcome view scrolls to its end', async ({
  workbench,
}) => {
  const page = await workbench.start();
  await page.setViewportSize({ width: 1024, height: 320 });
  const last = page.locator('.welcome-steps');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test('of five sources each is named, and a short name in full', async ({ workbench }, testInfo) => {
  const folder = testInfo.outputPath('articles');
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    ['one', 'two', 'a-very-long-name-for-a-file-of-text', 'four-and-much-longer-than-it'].map(
      async (name, at) => {
        const path = join(folder, `${name}.txt`);
        await writeFile(path, `Lamps of ${name}\n\nThe lamps went dark for ${at + 2} nights.\n`);
        return path;
      },
    ),
  );
  const page = await workbench.start([LAMPS.page, ...files]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await compared(page);
  const names = page.locator('.source-name');
  await expect(names).toHaveCount(5);
  await expect(names.filter({ hasText: 'one.txt' })).toHaveText('one.txt');
  for (const name of await names.all())
    expect(await name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test('at 200 % the heads of the matrix stay in sight, and what the keys go to is not under them', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.setViewportSize({ width: 720, height: 450 });
  await page.keyboard.press('Control+2');
  const head = page.locator('.matrix-head');
  const cell = page.locator('.matrix-cell[data-current]');
  for (const key of [...Array(12).fill('ArrowDown'), ...Array(9).fill('ArrowUp')])
    await page.keyboard.press(key);
  await expect(head).toBeInViewport();
  const [above, below] = [await head.boundingBox(), await cell.boundingBox()];
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
});

test('at 200 % a review shows the first words of its finding', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.setViewportSize({ width: 720, height: 450 });
  await page.keyboard.press('Control+3');
  await expect(page.locator('.evidence-card').first()).toBeInViewport();
});
