import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import {
  compared,
  notices,
  openFile,
  paintedWords,
  saved,
  selectWords,
  statusBar,
} from './reader.ts';

const cards = (page: Page) => page.locator('.recent-list .recent-card');

async function exportLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: /Export the library/ }).click();
}

/** Two comparisons: the lamps with words highlighted, and the sample. */
async function fill(page: Page): Promise<void> {
  await compared(page);
  await selectWords(page, 'A', 'the night buses');
  await page.keyboard.press('2');
  await saved(page);
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: 'New comparison' }).click();
  await page.getByRole('button', { name: /Sample comparison/ }).click();
  await compared(page);
}

test(
  'a library that was exported comes back whole in an empty folder, and once more adds nothing',
  { tag: RESTARTS },
  async ({ workbench, door }, testInfo) => {
    test.skip(door === 'electron', 'a file dialog of the system cannot be answered from here');
    const page = await workbench.start(LAMPS.all);
    await fill(page);
    const exported = await workbench.saveReport(() => exportLibrary(page));
    await workbench.stop();
    await rm(workbench.data, { recursive: true });

    const empty = await workbench.start([], { browser: testInfo.title.slice(0, 8) });
    await expect(cards(empty)).toHaveCount(0);
    await openFile(empty, exported);
    await expect(notices(empty)).toContainText('2 comparisons came in, 0 joined with your own.');
    await expect(cards(empty)).toHaveCount(2);
    await openFile(empty, exported);
    await expect(notices(empty)).toContainText('0 comparisons came in, 2 joined with your own.');
    await cards(empty).filter({ hasText: /lamps/i }).click();
    await compared(empty);
    await expect
      .poll(() => paintedWords(empty))
      .toMatchObject({ 'reader-red': ['the night buses'] });
    await expect(statusBar(empty)).toContainText('1 highlight,');
  },
);
