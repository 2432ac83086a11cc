import { LAMPS, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared, paintedWords } from './reader.ts';

const field = 'Find in all sources';

test('words are found in the text of all sources, and gone through by F3', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: field })).toBeFocused();
  await page.keyboard.type('INQUIRY');
  await expect.poll(async () => (await paintedWords(page)).found?.length).toBe(2);
  await page.keyboard.press('F3');
  await expect.poll(async () => (await paintedWords(page))['found-here']).toEqual(['inquiry']);
  await expect(page.getByRole('search')).toContainText(/1 of \d/);
  await page.keyboard.press('Shift+F3');
  await expect(page.getByRole('search')).not.toContainText('1 of');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await paintedWords(page)).found).toBeUndefined();
});

test('any command is found by its words and run without a pointer', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('matrix');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('agreement is folded to a line that opens again, and nothing else moves in the text', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const cells = column(page, 'A').locator('.cell:visible');
  const all = await cells.count();
  await page.getByRole('button', { name: 'Fold agreement' }).click();
  const line = column(page, 'A')
    .getByRole('button', { name: /agreeing passage/ })
    .first();
  await expect(line).toBeVisible();
  expect(await cells.count()).toBeLessThan(all);
  await line.press('Enter');
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Shift+F');
  await expect(line).toBeHidden();
  expect(await cells.count()).toBe(all);
});

test('the overview has a lane for every open column, and a click goes there', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const lanes = page.locator('.overview-lanes');
  await expect(page.locator('.overview-head span')).toHaveText(['A', 'B', 'C']);
  const box = await lanes.boundingBox();
  await lanes.click({ position: { x: 29, y: (box?.height ?? 0) * 0.7 } });
  await expect(column(page, 'B').locator('.cell[data-selected]')).toBeInViewport();
});
