import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, exportAs, openCard, saved, selectWords } from './reader.ts';

const field = (page: Page) => openCard(page).getByRole('combobox', { name: 'Add a tag' });
const tagOn = (page: Page, tag: string) =>
  openCard(page).getByRole('button', { name: `Remove tag ${tag}`, exact: true });

async function openMark(page: Page, siglum: string, words: string): Promise<void> {
  await selectWords(page, siglum, words);
  await page.keyboard.press('n');
  await expect(openCard(page)).toContainText(words);
}

test('tags are given by keys alone, suggested on the next mark, undone and done again', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openMark(page, 'A', 'the night buses');
  await field(page).focus();
  await page.keyboard.type('transport');
  await page.keyboard.press('Enter');
  await expect(tagOn(page, 'transport')).toBeVisible();
  await expect(field(page)).toHaveValue('');

  await openMark(page, 'B', 'near the market');
  await expect(tagOn(page, 'transport')).toBeHidden();
  await field(page).focus();
  await page.keyboard.type('TRA');
  await expect(page.getByRole('option', { name: 'transport' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tagOn(page, 'transport')).toBeVisible();
  await expect(tagOn(page, 'TRA')).toBeHidden();

  await tagOn(page, 'transport').press('Enter');
  await expect(tagOn(page, 'transport')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(tagOn(page, 'transport')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(tagOn(page, 'transport')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(tagOn(page, 'transport')).toBeVisible();
});

test('a tag is there after a restart, found by the search of the library, and in the report', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openMark(page, 'A', 'the night buses');
  await field(page).fill('ask the council');
  await field(page).press('Enter');
  await expect(tagOn(page, 'ask the council')).toBeVisible();
  await saved(page);
  const report = await workbench.saveReport(() => exportAs(page, /HTML/));
  expect(await readFile(report, 'utf8')).toContain('Tag: ask the council');

  const again = await workbench.start();
  await again.getByRole('searchbox').fill('ask THE council');
  await again.getByRole('button', { name: /tag.*ask the council/ }).click();
  await compared(again);
  await expect(tagOn(again, 'ask the council')).toBeVisible();
});
