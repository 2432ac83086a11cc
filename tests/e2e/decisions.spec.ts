import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, exportAs, saved, statusBar } from './reader.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const currentMark = (page: Page) => page.locator('.mark[data-current]').first();

/** Where every line of every column breaks: the boxes of all text, line by line. */
const lineBreaks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.piece')].map((piece) => {
      const range = document.createRange();
      range.selectNodeContents(piece);
      const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
      return `${Math.round(piece.getBoundingClientRect().height)} ${new Set(tops).size}`;
    }),
  );

test('a finding is confirmed, dismissed with a reason and looked at again, by keys, and no line moves', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('j');
  await expect(currentMark(page)).toBeVisible();
  const before = await lineBreaks(page);
  await page.keyboard.press('c');
  await expect(currentMark(page)).toHaveAttribute('data-verdict', 'confirmed');
  await expect(inspector(page)).toContainText(/confirmed/);
  await expect(statusBar(page)).toContainText('1 reviewed');
  await page.keyboard.press('x');
  await expect(inspector(page).getByRole('list', { name: /Why/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(currentMark(page)).toHaveAttribute('data-verdict', 'dismissed');
  await expect(inspector(page)).toContainText('dismissed, same meaning');
  await page.keyboard.press('l');
  await expect(currentMark(page)).toHaveAttribute('data-verdict', 'second-look');
  expect(await lineBreaks(page)).toEqual(before);
});

test('every decision can be taken back, step by step and at once', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.keyboard.press('l');
  await page.keyboard.press('Control+z');
  await expect(currentMark(page)).toHaveAttribute('data-verdict', 'confirmed');
  await page.keyboard.press('Control+Shift+z');
  await expect(currentMark(page)).toHaveAttribute('data-verdict', 'second-look');
  await page.keyboard.press('u');
  await expect(currentMark(page)).not.toHaveAttribute('data-verdict', /./);
  await expect(statusBar(page)).toContainText('0 reviewed');
});

test('Escape leaves a dismissal without deciding, and digits are colours again', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(currentMark(page)).not.toHaveAttribute('data-verdict', /./);
});

test('decisions outlive a restart and are in the exported findings', { tag: RESTARTS }, async ({
  workbench,
}) => {
  const first = await workbench.start(LAMPS.all);
  await compared(first);
  await first.keyboard.press('j');
  await first.keyboard.press('c');
  await first.keyboard.press('j');
  await first.getByRole('button', { name: /^Dismiss/ }).click();
  await first.getByRole('button', { name: /Rounding/ }).click();
  await expect(statusBar(first)).toContainText('2 reviewed');
  await saved(first);
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await expect(statusBar(page)).toContainText('2 reviewed');
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const { findings } = JSON.parse(await readFile(path, 'utf8'));
  const verdicts = findings.flatMap(({ verdict }: { verdict: unknown }) => verdict ?? []);
  expect(verdicts).toMatchObject([
    { state: 'confirmed', reason: null },
    { state: 'dismissed', reason: 'Rounding' },
  ]);
});
