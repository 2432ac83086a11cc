import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS, sampleArticles } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, exportAs } from './reader.ts';

const heading = (page: Page) => page.locator('.inspector-head h2');
const field = (page: Page) => page.getByRole('textbox', { name: /Title of this/ });

test('a passage is called by its own words, and by the reader’s title in every view and in reports', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  const words = (await heading(page).innerText()).replace(/^“|”$/g, '');
  expect(words.split(' ').length).toBeLessThanOrEqual(6);
  await expect(page.locator('.cell[data-selected]').first()).toContainText(words);
  await page.keyboard.press('F2');
  await field(page).fill('How the ship drifted');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('How the ship drifted');
  await page.keyboard.press('Control+2');
  const row = page.locator('.matrix-row[aria-selected="true"] .matrix-gist');
  await expect(row).toContainText('How the ship drifted');
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const { passages } = JSON.parse(await readFile(path, 'utf8'));
  expect(passages.flatMap(({ title }: { title?: string }) => title ?? [])).toEqual([
    'How the ship drifted',
  ]);
  await page.keyboard.press('Control+z');
  await expect(row).toContainText(words);
});

test('a title outlasts a restart, and is taken off in the dialog', { tag: RESTARTS }, async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press(']');
  const words = await heading(page).innerText();
  await heading(page).dblclick();
  await field(page).fill('Lamps');
  await page.getByRole('button', { name: 'Keep the title' }).click();
  await expect(heading(page)).toHaveText('Lamps');
  await expect(page.locator('.status-bar')).toContainText('Saved');
  const again = await workbench.start(LAMPS.all);
  await compared(again);
  await again.keyboard.press(']');
  await expect(heading(again)).toHaveText('Lamps');
  await again.keyboard.press('F2');
  await again.getByRole('button', { name: 'Take my title off' }).click();
  await expect(heading(again)).toHaveText(words);
});

test('a passage that a source lacks is called by the reader’s title at its gap, too', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const gap = page.locator('.gap:visible').first();
  const words = await gap.locator('b').innerText();
  await gap.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await field(page).fill('What nobody else tells');
  await page.keyboard.press('Enter');
  await expect(gap.locator('b')).toHaveText('What nobody else tells');
  await page.keyboard.press('Control+z');
  await expect(gap.locator('b')).toHaveText(words);
});

test('a line of the value ledger takes a title', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('Control+2');
  const line = page.locator('.ledger').filter({ hasText: '1,200' }).first();
  await line.getByRole('button', { name: /^Give .* a title$/ }).focus();
  await page.keyboard.press('Enter');
  await field(page).fill('Number of lamps');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('Number of lamps');
});

test('the base text is kept with the comparison and can be undone', { tag: RESTARTS }, async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const base = page.getByRole('button', { name: /^Base/ });
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('b');
  await expect(base).toContainText('B');
  await expect(page.locator('.status-bar')).toContainText('Saved');
  const again = await workbench.start(LAMPS.all, { browser: 'another' });
  await compared(again);
  await expect(again.getByRole('button', { name: /^Base/ })).toContainText('B');
  await again.keyboard.press('Alt+2');
  await again.keyboard.press('b');
  await expect(again.getByRole('button', { name: /^Base/ })).toContainText('none');
  await again.keyboard.press('Control+z');
  await expect(again.getByRole('button', { name: /^Base/ })).toContainText('B');
});
