import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared } from './reader.ts';

const rows = (page: Page) => page.locator('.matrix-row[data-passage]');
const cell = (page: Page, siglum: string, words: string) =>
  page.locator(`.matrix-cell[data-siglum="${siglum}"]`).filter({ hasText: words }).first();

async function matrix(page: Page): Promise<void> {
  await compared(page);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid')).toBeVisible();
}

test('every passage is a row and every source a column, with state, words and findings', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await matrix(page);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(cell(page, 'A', '1,200')).toBeVisible();
  await expect(cell(page, 'A', '1,200').locator('.glyph[data-kind="value"]')).toHaveText('V');
  const states = await page
    .locator('.matrix-cell')
    .evaluateAll((cells) => cells.map((one) => (one as HTMLElement).dataset.state));
  const shown = await page.getByRole('group', { name: 'Cells by state' }).innerText();
  expect(shown).toMatch(new RegExp(`absent\\s*${states.filter((one) => one === 'absent').length}`));
});

test('cells are walked by the arrows and opened in the text by Enter', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await matrix(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('.matrix-cell:focus');
  await expect(focused).toHaveAttribute('data-siglum', 'B');
  await expect(focused).toHaveAttribute('data-current', 'true');
  const passage = await page
    .locator('.matrix-row[aria-selected="true"]')
    .getAttribute('data-passage');
  await page.keyboard.press('Enter');
  await expect(
    page.locator(`.cell[data-passage="${passage}"][data-selected]`).first(),
  ).toBeInViewport();
});

test('states and kinds filter the rows, and the order can be another', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await matrix(page);
  const all = await rows(page).count();
  await page.getByRole('button', { name: /^absent/ }).click();
  const absent = await rows(page).count();
  expect(absent).toBeGreaterThan(0);
  expect(absent).toBeLessThan(all);
  await expect(rows(page).filter({ has: page.locator('[data-state="absent"]') })).toHaveCount(
    absent,
  );
  await page.getByRole('button', { name: /^absent/ }).click();
  await page.getByRole('button', { name: 'Fold agreement' }).click();
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Story order' }).click();
  await page.getByRole('menuitemradio', { name: /Gravest/ }).click();
  await expect(
    rows(page).first().locator('.glyph[data-kind="contradiction"]').first(),
  ).toBeVisible();
  const chip = page
    .getByRole('group', { name: 'Kinds of findings' })
    .getByRole('button', { name: /^Contra/ });
  await chip.click();
  await expect(page.locator('.matrix-cell .glyph[data-kind="contradiction"]')).toHaveCount(0);
});

test('with a base text every cell is judged against it', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await matrix(page);
  await page.getByRole('button', { name: /^Base/ }).click();
  await page.getByRole('menuitemradio', { name: /^C,/ }).click();
  await expect(page.getByRole('button', { name: /^Base: C/ })).toBeVisible();
  const states = () =>
    page
      .locator('.matrix-cell[data-siglum="C"]')
      .evaluateAll((cells) => [...new Set(cells.map((one) => (one as HTMLElement).dataset.state))]);
  await expect.poll(states).not.toContain('differs');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /^Base: A/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Base: A/ })).toBeVisible();
});

test('a cell no longer differs when its difference was dismissed, and again when that is undone', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await matrix(page);
  const value = cell(page, 'A', '1,200');
  const before = await value.getAttribute('data-state');
  expect(before).toMatch(/differs|same/);
  const other = page.locator('.matrix-cell[data-state="differs"]').filter({ hasText: '2,100' });
  await expect(other).toHaveCount(1);
  const passage = page.locator('.matrix-row', { has: other });
  const count = await passage.locator('.matrix-cell[data-state="differs"] .glyph').count();
  await page.keyboard.press('Control+3');
  const all = page.locator('.queue-item');
  for (const item of await all.all()) {
    if (!(await item.innerText()).includes('2,100')) continue;
    await item.click();
    await page.keyboard.press('x');
    await page.keyboard.press('2');
  }
  await page.keyboard.press('Control+2');
  if (count === 1) await expect(other).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(other).toHaveCount(1);
});

test('the ledgers hold values on a line, sources behind the sources, and wording in common', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await matrix(page);
  const side = page.getByRole('complementary', { name: 'Ledgers' });
  await expect(side.getByRole('img', { name: /40 minutes.*four hours/ })).toBeVisible();
  await side.getByRole('tab', { name: /Values/ }).press('ArrowRight');
  await expect(side.getByText('Where each source has the story from')).toBeVisible();
  await side.getByRole('tab', { name: /Attribution/ }).press('ArrowRight');
  await expect(side.getByText(/% of A also in C/)).toBeVisible();
});

test('the matrix is saved as comma-separated values', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await matrix(page);
  const count = await rows(page).count();
  const path = await workbench.saveReport(() => page.getByRole('button', { name: 'CSV' }).click());
  const csv = await readFile(path, 'utf8');
  expect(csv).toContain('A state');
  expect(csv.trim().split('\r\n').length).toBeGreaterThanOrEqual(count);
  expect(csv).toContain('1,200');
});
